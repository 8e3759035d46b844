package import Vocabulary

extension BackupError {
    /// A name for the problem that stays the same, for scripts and for the manual.
    package var code: String {
        switch self {
        case .noLog: "backup/no-log"
        case .source(_, let error): error.code
        case .noDirectory: "backup/no-directory"
        case .notReachable: "backup/not-reachable"
        case .notADirectory: "backup/not-a-directory"
        case .besideTheLog: "backup/beside-the-log"
        case .notWritable: "backup/not-writable"
        case .full: "backup/disk-full"
        case .alreadyThere: "backup/already-there"
        case .otherFile: "backup/other-file"
        case .copyDamaged: "backup/copy-damaged"
        case .copyDiffers: "backup/copy-differs"
        case .failed(let error): error.code
        case .system: "backup/system"
        case .cancelled: "backup/cancelled"
        case .restore(let refusal): refusal.code
        }
    }

    package var wording: Wording {
        switch self {
        case .noLog, .source, .noDirectory, .notReachable, .notADirectory, .besideTheLog: placeWording
        case .notWritable, .full, .alreadyThere, .otherFile: targetWording
        case .copyDamaged, .copyDiffers: copyWording
        case .failed(let error): error.wording
        case .system(let error):
            Wording("ファイルの操作に失敗しました: \(error)", "The operating system refused: \(error)")
        case .cancelled:
            Wording("中止しました。途中のファイルは残っていません。", "Stopped. Nothing was left behind.")
        case .restore(let refusal): refusal.wording
        }
    }

    private var placeWording: Wording {
        switch self {
        case .noLog(let path):
            Wording(
                "\(path)に記録がありません。保存先の指定を確認してください。",
                "There is no log at \(path). Check the data directory.")
        case .source(let path, let error):
            Wording("\(path): \(error.wording.japanese)", "\(path): \(error.wording.english)")
        case .noDirectory(let path):
            Wording(
                "フォルダー「\(path)」がありません。作成するか、ディスクが接続されているか確認してください。",
                "There is no directory \(path). Make it, or check that its disk is mounted.")
        case .notReachable(let path, let reason):
            Wording(
                "この利用者では「\(path)」を見られません(\(reason))。所有者か管理者として実行してください(例: sudo -u rnet)。",
                "This user cannot look at \(path) (\(reason)). Run it as the owner, for example with sudo -u rnet.")
        case .notADirectory(let path):
            Wording("「\(path)」はフォルダーではありません。", "\(path) is not a directory.")
        case .besideTheLog(let path):
            Wording(
                "「\(path)」は記録の保存先そのものです。別のフォルダー、できれば別のディスクを指定してください。",
                "\(path) is where the log itself lies. Name another directory, on another disk if you can.")
        default: Wording("", "")
        }
    }

    private var targetWording: Wording {
        switch self {
        case .notWritable(let path, let reason):
            Wording(
                "「\(path)」に書き込めません(\(reason))。権限と、読み取り専用でないことを確認してください。",
                "Cannot write to \(path) (\(reason)). Check its permissions, and that it is not read-only.")
        case .full(let path, let needed, let free):
            Wording(
                "「\(path)」の空きが足りません(必要\(needed)バイト、空き\(free)バイト)。空き容量を増やしてください。",
                "\(path) has not enough room: \(needed) bytes needed, \(free) free. Free some space.")
        case .alreadyThere(let path):
            Wording(
                "「\(path)」はすでにあります。上書きしません。少し待ってもう一度実行してください。",
                "\(path) is there already and was not overwritten. Wait a second and try again.")
        case .otherFile(let path):
            Wording(
                "「\(path)」はすでにあり、この記録のバックアップではないため、上書きしません。別の名前を指定してください。",
                "\(path) is there already and is no backup of this log; it was not overwritten. Give another name.")
        default: Wording("", "")
        }
    }

    private var copyWording: Wording {
        switch self {
        case .copyDamaged(let fault):
            Wording(
                "写しの検証に失敗し、保存しませんでした(\(fault.wording.japanese))。rnet verifyで元の記録を確認し、古いバックアップを消さないでください。",
                "The copy did not verify and was not kept (\(fault.wording.english)). Check the log itself with "
                    + "rnet verify, and keep the older backups.")
        case .copyDiffers(let expected, let found):
            Wording(
                "写しが元の記録と一致せず、保存しませんでした(元は\(expected.position)番、写しは\(found.position)番まで)。",
                "The copy differs from the log and was not kept: the log ended at \(expected.position) "
                    + "\(expected.hash), the copy at \(found.position) \(found.hash).")
        default: Wording("", "")
        }
    }
}

extension RestoreRefusal {
    package var code: String {
        switch self {
        case .noFile: "restore/no-file"
        case .directory: "restore/directory"
        case .occupied: "restore/occupied"
        case .damaged: "restore/damaged"
        case .changed: "restore/changed"
        case .otherHead: "restore/other-head"
        case .notNoted: "restore/not-noted"
        }
    }

    package var wording: Wording {
        switch self {
        case .noFile(let path):
            Wording("バックアップ「\(path)」がありません。", "There is no backup \(path).")
        case .directory(let path):
            Wording(
                "「\(path)」はフォルダーです。復元するファイル(chronology-….sqlite)を1つ指定してください。",
                "\(path) is a directory. Name the one file in it that is to be restored, chronology-….sqlite.")
        case .occupied(let path):
            Wording(
                "「\(path)」がすでにあります。上書きしません。サーバーを止め、保存先のフォルダーを別の場所へ移してから復元してください。",
                "\(path) is there already and is never overwritten. Stop the server and move the data directory "
                    + "away, then restore.")
        case .damaged(let path, let fault):
            Wording(
                "バックアップ「\(path)」は壊れているか、控えと一致しません(\(fault.wording.japanese))。別のバックアップを使ってください。",
                "The backup \(path) is damaged or does not hold the head kept (\(fault.wording.english)). "
                    + "Use another backup.")
        case .changed(let path):
            Wording(
                "バックアップ「\(path)」は作成後に変わっています(途中で切れているか、壊れています)。別のバックアップを使ってください。",
                "The backup \(path) is no longer the file that was written: it was cut short, damaged or changed. "
                    + "Use another backup.")
        case .otherHead(let path, let expected, let found):
            Wording(
                "バックアップ「\(path)」の記録は\(found)番までですが、名前または控えのファイルでは\(expected)番までです。別のバックアップを使ってください。",
                "The backup \(path) ends at position \(found); its name or its note says \(expected), or another "
                    + "hash. Use another backup.")
        case .notNoted(let path):
            Wording(
                "復元の確認は成功しましたが、控えのファイル「\(path)」に書けませんでした。",
                "The restore succeeded on trial, but that could not be noted in \(path).")
        }
    }
}
