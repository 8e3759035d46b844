import Vocabulary

/// What can be wrong with a sheet of any kind.
extension SheetProblem {
    static func noRows(below line: Int) -> Self {
        Self(
            line: line, code: "sheet/no-rows",
            reason: Wording("見出しの下にデータの行がありません。", "There is no row below the headings."))
    }

    static func extraCells(line: Int, cells: Int, headings: Int, found: String) -> Self {
        Self(
            line: line, found: found, code: "sheet/extra-cells",
            reason: Wording(
                "見出しは\(headings)列ですが、この行は\(cells)列あります。数字の桁区切りなどの「,」が列を分けていないか確かめてください。",
                "There are \(headings.english("heading")) but \(cells.english("cell")). Check for a comma that splits a cell, as in 1,200."
            )
        )
    }
}
