/// The one style sheet of every page.
package enum Style {
    /// Where it is served; the name changes with the content, so that a browser may keep it for ever.
    package static let path = "/assets/rnet-\(version).css"

    /// FNV-1a over 32 bits of the text: tells one edition from the next and is no secret.
    package static let version: String = text.withUTF8Buffer { bytes in
        let hash = bytes.reduce(UInt32(0x811c_9dc5)) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
        return String(hash, radix: 16)
    }

    package static let text: StaticString = """
        body { font-family: sans-serif; }
        """
}
