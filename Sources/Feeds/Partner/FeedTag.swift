/// Permanent names (RFC 4151) for what feeds tell, made from the address that readers know.
struct FeedTag {
    let baseURL: String

    /// The year is a constant, so that a name never changes.
    func name(_ name: String) -> String { "tag:\(authority),2026:\(name)" }

    /// The host that readers know; what RFC 4151 does not allow in it, such as the brackets of an IPv6 address, goes.
    private var authority: String {
        let rest = baseURL.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first ?? ""
        let bracketed = rest.hasPrefix("[")
        let host = bracketed ? rest.prefix { $0 != "]" } : rest.prefix { $0 != ":" }
        let kept = host.lowercased().unicodeScalars.map { scalar -> Character in
            scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == ".")
                ? Character(scalar) : "-"
        }
        let name = String(kept).split(separator: "-").joined(separator: "-")
        return name.isEmpty ? "rnet" : name
    }
}
