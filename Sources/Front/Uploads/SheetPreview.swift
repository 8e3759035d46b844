package import Relief
package import Vocabulary

/// One line of what a sheet would change.
package struct SheetPreviewRow: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case added
        case changed
        case gone
    }

    package let kind: Kind
    /// What it is, such as the item's name.
    package let title: Wording
    /// Which of them: expiry, packing, origin, or its code and what is said of it.
    package let subject: Wording
    /// `nil` when there was none.
    package let before: String?
    package let after: String

    package init(kind: Kind, title: Wording, subject: Wording, before: String?, after: String) {
        self.kind = kind
        self.title = title
        self.subject = subject
        self.before = before
        self.after = after
    }
}

/// One cell or line that cannot be read.
package struct SheetPreviewProblem: Hashable, Sendable {
    /// As a spreadsheet counts: the first is 1; `nil` when the sheet as a whole is meant.
    package let line: Int?
    /// The heading of the column, or its letter.
    package let column: String?
    /// What stood there.
    package let found: String
    package let wording: Wording
    package let code: String

    package init(line: Int?, column: String?, found: String, wording: Wording, code: String) {
        self.line = line
        self.column = column
        self.found = found
        self.wording = wording
        self.code = code
    }
}

/// What a sheet would do if it were stored.
package struct SheetPreview: Hashable, Sendable {
    package let fileName: String
    package let mode: StockSheet.Mode
    /// How its letters were read, such as `Shift_JIS (CP932)`; `nil` when nobody could tell.
    package let encoding: String?
    /// Lines that say anything, read or not; `nil` when it did not come to reading them.
    package let lines: Int?
    package let rows: [SheetPreviewRow]
    package let problems: [SheetPreviewProblem]
    /// The sheet itself in base64, handed back on confirmation.
    package let file: String
    /// Headings that mean nothing to this kind of sheet; their columns are not read.
    package let ignoredHeadings: [String]
    /// What a depot would lose by it; nothing for sheets of another kind.
    package let loss: StockLoss

    package init(
        fileName: String, mode: StockSheet.Mode, encoding: String?, lines: Int?, rows: [SheetPreviewRow],
        problems: [SheetPreviewProblem], file: String, ignoredHeadings: [String] = [], loss: StockLoss = .none
    ) {
        self.fileName = fileName
        self.mode = mode
        self.encoding = encoding
        self.lines = lines
        self.rows = rows
        self.problems = problems
        self.file = file
        self.ignoredHeadings = ignoredHeadings
        self.loss = loss
    }
}
