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
        case .unsafe(let pragma, let found, let expected):
            Wording(
                "\(path)は停電に耐える設定で開けません(\(pragma)が\(found)、必要なのは\(expected))。",
                "\(path) cannot be opened so that it survives a power cut: \(pragma) is \(found), not \(expected).")
        }
    }
}
