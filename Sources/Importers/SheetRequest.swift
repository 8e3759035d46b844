package import Relief
package import Vocabulary

/// A sheet as it came in, with everything that does not stand in it.
package struct SheetRequest: Sendable {
    package let kind: SheetKind
    /// The file as uploaded, in whatever encoding.
    package let bytes: [UInt8]
    /// The depot of a stock sheet; other sheets name their sites line by line.
    package let site: ID<Site>?
    /// Whether a stock sheet is all there is or came on top; means nothing for other sheets.
    ///
    /// Nothing in the sheet says so, and taken wrongly it empties a depot or doubles it: whoever hands it in says it,
    /// and a stock sheet without is refused.
    package let mode: StockSheet.Mode?
    package let now: Moment
    /// A number that is the same for the same bytes and no others, made by the caller.
    ///
    /// The name of a stock sheet is made from it: the same file twice is the same sheet.
    package let fingerprint: UInt64

    package init(
        kind: SheetKind, bytes: [UInt8], site: ID<Site>? = nil, mode: StockSheet.Mode? = nil, now: Moment,
        fingerprint: UInt64
    ) {
        self.kind = kind
        self.bytes = bytes
        self.site = site
        self.mode = mode
        self.now = now
        self.fingerprint = fingerprint
    }
}
