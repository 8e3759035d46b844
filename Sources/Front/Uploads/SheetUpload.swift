import CommandPost
import Formats
import Importers
import Relief
import Vocabulary

/// A sheet on its way in: read on the wall as it stands, previewed, stored.
struct SheetUpload: Sendable {
    let post: CommandPost
    let kind: SheetKind
    /// The depot of a stock sheet.
    let site: ID<Site>?
    /// What a stock sheet is, as its sender says; `nil` for other sheets and where nothing was said.
    let mode: StockSheet.Mode?
    let bytes: [UInt8]

    func read() async throws -> SheetReading {
        let request = SheetRequest(
            kind: kind, bytes: bytes, site: site, mode: mode, now: post.now(),
            fingerprint: CommandPost.fingerprint(bytes))
        return try Sheets.read(request, on: await post.wall)
    }

    /// All of it in one append, or nothing.
    func store(
        _ reading: SheetReading, from sender: Sender, key: String?, identity: [UInt8]
    ) async throws -> Acknowledgement {
        try await post.submit(
            Submission(
                reading.commands, from: sender, key: key, body: identity,
                answer: Self.sheet(in: reading)?.text ?? (kind == .stock ? "" : kind.rawValue)))
    }

    /// The name under which a stock sheet is stored and can be undone.
    static func sheet(in reading: SheetReading) -> ID<StockSheet>? {
        reading.commands.lazy.compactMap { command -> ID<StockSheet>? in
            guard case .storeStock(let sheet) = command else { return nil }
            return sheet.id
        }.first
    }
}
