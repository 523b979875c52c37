use zed_extension_api::{self as zed, LanguageServerId, Result};

struct QbankExtension;

impl zed::Extension for QbankExtension {
    fn new() -> Self {
        QbankExtension
    }

    /// The program on the path of the worktree; nothing is downloaded.
    fn language_server_command(
        &mut self,
        _language_server_id: &LanguageServerId,
        worktree: &zed::Worktree,
    ) -> Result<zed::Command> {
        let command = worktree
            .which("qbank")
            .ok_or_else(|| "qbank is not on the PATH".to_string())?;
        Ok(zed::Command {
            command,
            args: vec!["lsp".to_string()],
            env: worktree.shell_env(),
        })
    }
}

zed::register_extension!(QbankExtension);
