;;; qbank-eglot.el --- qbank in Eglot  -*- lexical-binding: t; -*-

;; Load this file, open a question bank and call M-x eglot.

(require 'eglot)

(defgroup qbank nil
  "Exam question banks."
  :group 'tools)

(defcustom qbank-command '("qbank" "lsp")
  "The server and its arguments."
  :type '(repeat string))

;; Modes that are not installed do no harm here.  The list comes before Eglot's own, which has other servers for YAML.
(add-to-list 'eglot-server-programs
             (cons '(yaml-mode yaml-ts-mode json-mode json-ts-mode js-json-mode)
                   (lambda (&rest _) qbank-command)))

(provide 'qbank-eglot)
;;; qbank-eglot.el ends here
