;;; qbank-lsp-mode.el --- qbank in lsp-mode  -*- lexical-binding: t; -*-

;; Load this file and put `lsp-deferred' on the hooks of your YAML and JSON modes.

(require 'lsp-mode)

(defgroup qbank nil
  "Exam question banks."
  :group 'lsp-mode)

(defcustom qbank-command '("qbank" "lsp")
  "The server and its arguments."
  :type '(repeat string))

(dolist (mode '((yaml-mode . "yaml") (yaml-ts-mode . "yaml") (json-mode . "json") (json-ts-mode . "json")
                (js-json-mode . "json")))
  (add-to-list 'lsp-language-id-configuration mode))

;; An add-on: it runs beside the servers that lsp-mode has for YAML and JSON.
(lsp-register-client
 (make-lsp-client
  :new-connection (lsp-stdio-connection (lambda () qbank-command))
  :activation-fn (lsp-activate-on "yaml" "json")
  :add-on? t
  :priority 1
  :server-id 'qbank))

(provide 'qbank-lsp-mode)
;;; qbank-lsp-mode.el ends here
