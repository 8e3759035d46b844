package import Vocabulary

extension UnusableFile {
    package var wording: Wording {
        switch reason {
        case .notADatabase:
            Wording(
                "\(path)はデータベースではないか、壊れています。バックアップから復元してください。",
                "\(path) is not a database, or is damaged. Restore it from a backup.")
        case .foreign(let applicationID):
            Wording(
                "\(path)は別のプログラムのファイルです(application_id \(applicationID))。保存先の指定を確認してください。",
                "\(path) belongs to another program (application_id \(applicationID)). Check the data directory.")
        case .newer(let schema, let known):
            Wording(
                "\(path)は新しい版のR-netで作られています(形式\(schema)、対応は\(known)まで)。R-netを更新してください。",
                "\(path) was written by a newer R-net (schema \(schema), known up to \(known)). Update R-net.")
        case .strayJournal:
            Wording(
                "\(path)はこの記録のものではありません。そのまま開くと記録が壊れるため、何も変えていません。別の場所へ移してから、もう一度実行してください。",
                "\(path) is not of this log. Opening the log beside it would destroy it, so nothing was changed. Move it away "
                    + "and try again.")
        case .strayWAL(let position):
            Wording(
                "\(path)はこの記録のものではありません(取り込むと記録番号\(position)がなくなります)。何も変えていません。保存先のフォルダーを別の場所へ写し、このファイルを移してから、もう一度実行してください。",
                "\(path) is not of this log: with it, position \(position) would be gone. Nothing was changed. Copy the data "
                    + "directory away, move this file out of it and try again.")
        case .damagedWAL(let frame):
            Wording(
                "\(path)の\(frame)番目のページが壊れており、その後に記録済みの内容が続いています。何も変えていません。保存先のフォルダーを別の場所へ写し、バックアップから復元してください。",
                "Page \(frame) of \(path) is damaged, and what was recorded after it follows. Nothing was changed. Copy the "
                    + "data directory away, then restore a backup.")
        case .onlyRead:
            Wording("\(path)は読み取りのためだけに開いています。", "\(path) was opened to be read.")
        case .moved:
            Wording(
                "記録のファイル\(path)が、使用中に移動・削除・置き換えされました。元の場所に戻してください。別のファイルに替えた場合は、サーバーを再起動してください。",
                "\(path) was moved, removed or replaced while it was in use. Put it back; if another file is meant to be there, "
                    + "restart the server.")
        case .outOfReach(let error):
            Wording(
                "記録のファイル\(path)がまだそこにあるかを確かめられません。フォルダーの所有者・権限・接続を確認してください(\(error))。",
                "Whether \(path) is still there cannot be seen. Check the owner, the permissions and the mount of its "
                    + "directory (\(error)).")
        case .readByOthers:
            Wording(
                "\(path)への書込みを再開できません。別のプログラム(バックアップ、verify、sqlite3など)が記録を読んでいます。それが終われば自動で再開します。終わらない場合は、そのプログラムを止めてください。",
                "Writing to \(path) cannot go on while another program (a backup, verify, sqlite3) reads the log. It goes on by "
                    + "itself once that has ended; if it does not end, stop it.")
        case .unsafe(let pragma, let found, let expected):
            Wording(
                "\(path)は停電に耐える設定で開けません(\(pragma)が\(found)、必要なのは\(expected))。",
                "\(path) cannot be opened so that it survives a power cut: \(pragma) is \(found), not \(expected).")
        }
    }
}
