import Vocabulary

/// What can be wrong with a sheet as a sheet.
extension FormatProblem {
    static func unclosedQuote(line: Int, column: Int, found: String) -> Self {
        Self(
            "csv/unclosed-quote", at: .cell(line: line, column: column), found: found,
            Wording(
                "引用符（\"）が閉じられていません。セルの先頭の引用符を消すか、終わりにも付けてください。",
                "A quotation mark (\") opened here is never closed. Remove it, or add the closing one."))
    }

    static func tooManyRows(line: Int, limit: Int) -> Self {
        Self(
            "csv/too-many-rows", at: .line(line),
            Wording(
                "行数が上限（\(limit)行）を超えています。ファイルを分けてください。",
                "There are more than \(limit) rows. Please split the file."))
    }

    static func tooManyCells(line: Int, limit: Int) -> Self {
        Self(
            "csv/too-many-cells", at: .line(line),
            Wording(
                "列数が上限（\(limit)列）を超えています。表以外のものが混ざっていないか確かめてください。",
                "There are more than \(limit) columns. Please check that the file holds only the table."))
    }

    static func rowTooLong(line: Int, limit: Int, found: String) -> Self {
        Self(
            "csv/row-too-long", at: .line(line), found: found,
            Wording(
                "1行が長すぎます（上限\(limit)バイト）。改行や引用符（\"）の抜けがないか確かめてください。",
                "The row is longer than \(limit) bytes. Please check for a missing line break or quotation mark."))
    }

    static func noHeader(expected: [String], found: String) -> Self {
        Self(
            "csv/no-header", at: .whole, found: found,
            Wording(
                "見出しの行が見つかりません。「\(expected.joined(separator: "」「"))」などの見出しが必要です。",
                "No heading row was found. It needs headings such as \(expected.joined(separator: ", "))."))
    }

    static func missingColumn(_ spellings: [String], of words: [String], line: Int, found: String) -> Self {
        let (name, hint) = (spellings.first ?? "", missingWords(words))
        return Self(
            "csv/missing-column", at: .line(line), found: found,
            Wording(
                "「\(name)」の列がありません。見出しを確かめてください（使える見出し: \(spellings.joined(separator: "、"))）。\(hint.japanese)",
                "The column “\(name)” is missing. Accepted headings: \(spellings.joined(separator: ", ")).\(hint.english)"
            ))
    }

    /// For whoever has to add the column; nothing where its cells may hold anything.
    private static func missingWords(_ words: [String]) -> Wording {
        guard !words.isEmpty else { return Wording("", "") }
        return Wording(
            "なければ列を足し、各行に「\(words.joined(separator: "」か「"))」と入れてください。",
            " Where there is none, add it, with \(words.joined(separator: " or ")) in each row.")
    }

    static func duplicateColumn(_ spelling: String, line: Int, column: Int, first: Int, found: String) -> Self {
        Self(
            "csv/duplicate-column", at: .cell(line: line, column: column), found: found,
            Wording(
                "「\(spelling)」の列が\(first)列目にもあります。どちらか一方にしてください。",
                "The column “\(spelling)” is there already as column \(first). Keep only one of them."))
    }
}
