import Vocabulary

extension DatabaseError {
    /// The primary result code.
    ///
    /// <https://www.sqlite.org/rescode.html#primary_result_codes_versus_extended_result_codes>
    private var primary: Int32 { code & 0xFF }

    /// What is wrong, told apart as far as somebody can do something about it.
    var problem: String {
        switch primary {
        case 8, 14, 3, 23: "chronology/cannot-open"
        case 10: "chronology/disk-error"
        case 11, 26: "chronology/damaged-file"
        default: "chronology/database"
        }
    }

    var wording: Wording {
        switch problem {
        case "chronology/cannot-open":
            Wording(
                "記録のファイルを開けないか、書き込めません。フォルダーの有無・所有者・権限と、読み取り専用でないことを確認してください(\(self))。",
                "The log cannot be opened or written. Check that its directory is there, is yours and is not "
                    + "read-only (\(self)).")
        case "chronology/disk-error":
            Wording(
                "ディスクの読み書きに失敗しました。ディスクの状態を確認してください(\(self))。",
                "The disk failed to read or write. Check the disk (\(self)).")
        case "chronology/damaged-file":
            Wording(
                "記録のファイルが壊れています。修復しようとせず、保存先のフォルダーを別の場所へ写してから、バックアップから復元してください(\(self))。",
                "The log's file is damaged. Do not repair it: copy the data directory away, then restore a backup "
                    + "(\(self)).")
        default:
            Wording("データベースのエラーです: \(self)", "The database failed: \(self)")
        }
    }
}
