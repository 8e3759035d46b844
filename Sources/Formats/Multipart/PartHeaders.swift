/// The header lines of one part.
struct PartHeaders {
    let name: String
    let fileName: String?
    let contentType: String?

    init(_ bytes: ArraySlice<UInt8>) throws(FormatProblem) {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .badPartHeader(bytes) }
        var disposition: HeaderValue?
        var contentType: String?
        for line in text.unicodeScalars.split(whereSeparator: { $0 == "\r" || $0 == "\n" }) {
            guard let colon = line.firstIndex(of: ":") else { throw .badPartHeader(bytes) }
            let value = CellText.trimmed(String(line[line.index(after: colon)...]))
            switch String(line[..<colon]).lowercased() {
            case "content-disposition": disposition = HeaderValue(value)
            case "content-type": contentType = value
            default: break
            }
        }
        guard let disposition, disposition.value == "form-data", let name = disposition["name"], !name.isEmpty else {
            throw .noPartName(bytes)
        }
        self.name = Self.unescaped(name)
        fileName = try Self.fileName(disposition, bytes).map(Self.lastComponent)
        self.contentType = contentType
    }

    /// `filename*=UTF-8''…` (RFC 5987) goes before `filename=`.
    private static func fileName(
        _ disposition: HeaderValue, _ bytes: ArraySlice<UInt8>
    ) throws(FormatProblem) -> String? {
        guard let extended = disposition["filename*"] else { return disposition["filename"].map(unescaped) }
        let pieces = extended.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
        guard pieces.count == 3, pieces[0].lowercased() == "utf-8",
            let name = try? PercentDecoding.decode(Array(pieces[2].utf8)[...], plusIsSpace: false)
        else { throw .badPartHeader(bytes) }
        return name
    }

    /// What browsers escape in names (WHATWG HTML, multipart/form-data), and nothing else: `100%.csv` stays.
    private static func unescaped(_ text: String) -> String {
        guard text.contains("%") else { return text }
        var rest = text[...]
        var result = ""
        while let percent = rest.firstIndex(of: "%") {
            result += rest[..<percent]
            rest = rest[percent...]
            let escape = escapes.first { rest.hasPrefix($0.code) }
            result += escape?.character ?? "%"
            rest = rest.dropFirst(escape?.code.count ?? 1)
        }
        return result + rest
    }

    private static let escapes = [("%22", "\""), ("%0D", "\r"), ("%0A", "\n")].map { (code: $0.0, character: $0.1) }

    private static func lastComponent(_ name: String) -> String {
        name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
    }
}
