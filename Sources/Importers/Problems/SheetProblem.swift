package import Vocabulary

/// One thing in a sheet that could not be understood or may not be, told so that the sender can put it right.
package struct SheetProblem: Hashable, Sendable {
    /// Counted as a spreadsheet counts; `nil` when the sheet as a whole is meant.
    package let line: Int?
    /// The heading as it stood in the sheet.
    package let column: String?
    /// What stood there, shortened to ``longestQuote`` characters; empty when nothing did.
    package let found: String
    /// Stable name for programs and support desks, like `stock/unknown-item`.
    ///
    /// Text may change; this may not.
    package let code: String
    /// The whole message with its place: `12行目「箱数」: 「一箱」は整数ではありません。`.
    package let wording: Wording

    package static let longestQuote = 60

    init(line: Int?, column: String?, found: String, code: String, wording: Wording) {
        self.line = line
        self.column = column
        self.found = Self.quote(found)
        self.code = code
        self.wording = wording
    }

    /// A fault at a place; the place is put before its text.
    init(line: Int?, column: String? = nil, found: String = "", code: String, reason: Wording) {
        let place = Self.place(line: line, column: column)
        self.init(
            line: line, column: column, found: found, code: code,
            wording: Wording(place.japanese + reason.japanese, place.english + reason.english))
    }

    /// What goes back onto a page must not be a whole upload.
    static func quote(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(longestQuote)))
    }

    private static func place(line: Int?, column: String?) -> Wording {
        switch (line, column.map(quote)) {
        case (let line?, let column?): Wording("\(line)行目「\(column)」: ", "Line \(line), “\(column)”: ")
        case (let line?, nil): Wording("\(line)行目: ", "Line \(line): ")
        case (nil, _): Wording("", "")
        }
    }
}
