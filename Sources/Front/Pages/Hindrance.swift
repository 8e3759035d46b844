package import Vocabulary

/// Why nothing can be recorded at present; it is no fault of whoever types.
package struct Hindrance: Hashable, Sendable {
    /// Stable name, such as `chronology/full`.
    package let code: String
    package let wording: Wording

    package init(code: String, wording: Wording) {
        self.code = code
        self.wording = wording
    }

    /// The cause in a few words, for people who cannot mend it.
    var cause: Wording {
        switch code {
        case "chronology/full": Wording("サーバーのディスクに空きがありません", "the server's disk is full")
        case "chronology/busy": Wording("受付が混み合っています", "too much is being sent at once")
        case "chronology/stopped":
            Wording("ディスクの読み書きに失敗したため点検しています", "the disk failed to write or read, and the log is being checked")
        case "chronology/damaged":
            Wording(
                "記録の一部が書き込んだ内容と違います。システム管理者に連絡してください",
                "part of the log is not what was written; call the system administrator")
        case "chronology/damaged-file":
            Wording(
                "記録のファイルが壊れています。システム管理者に連絡してください",
                "the log's file is damaged; call the system administrator")
        case "chronology/unusable-file":
            Wording(
                "記録のファイルを開けません。システム管理者に連絡してください",
                "the log's file cannot be opened; call the system administrator")
        default: Wording("記録を読み書きできません", "the log cannot be read or written")
        }
    }
}
