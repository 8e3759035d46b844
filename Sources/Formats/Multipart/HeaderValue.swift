/// A header with parameters, like `form-data; name="sheet"; filename="在庫.csv"`.
struct HeaderValue {
    /// What stands before the first semicolon, in lower case.
    let value: String
    private let parameters: [(name: String, value: String)]

    init(_ text: String) {
        let pieces = Self.pieces(text)
        value = (pieces.first ?? "").lowercased()
        parameters = pieces.dropFirst().compactMap { piece in
            guard let equals = piece.firstIndex(of: "=") else { return nil }
            let name = CellText.trimmed(String(piece[..<equals])).lowercased()
            return (name, Self.unquoted(CellText.trimmed(String(piece[piece.index(after: equals)...]))))
        }
    }

    subscript(_ name: String) -> String? { parameters.first { $0.name == name }?.value }

    /// The text cut at semicolons, except those inside quotes.
    private static func pieces(_ text: String) -> [String] {
        var pieces = [""]
        var isQuoted = false
        var isEscaped = false
        for scalar in text.unicodeScalars {
            if scalar == "\"", !isEscaped { isQuoted.toggle() }
            isEscaped = scalar == "\\" && !isEscaped && isQuoted
            if scalar == ";", !isQuoted {
                pieces.append("")
            } else {
                pieces[pieces.count - 1].unicodeScalars.append(scalar)
            }
        }
        return pieces.map(CellText.trimmed)
    }

    /// Browsers escape a quote as `%22`, curl as `\"`; any other backslash is part of a Windows path.
    private static func unquoted(_ text: String) -> String {
        guard text.unicodeScalars.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.dropFirst().dropLast() {
            if scalar == "\"", result.last == "\\" { result.removeLast() }
            result.append(scalar)
        }
        return String(result)
    }
}
