package import Relief

/// What a sheet without problems says, before anything is stored.
package struct SheetReading: Hashable, Sendable {
    /// What is to be done, in order; empty when the sheet says nothing that is not known.
    package let commands: [ReliefCommand]
    /// What the preview shows.
    package let differences: [SheetDifference]
    /// The encoding that was found: `UTF-8`, `UTF-8 BOM`, `CP932`.
    package let encoding: String
    /// How many rows below the headings say anything.
    package let rows: Int
    /// Headings that mean nothing to the sheet; their columns are not read.
    package let ignoredHeadings: [String]

    package func count(of kind: SheetDifference.Kind) -> Int {
        differences.count { $0.kind == kind }
    }
}
