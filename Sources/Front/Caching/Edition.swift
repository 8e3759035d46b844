/// A short name for a constant content, another one for every edition of it.
enum Edition {
    /// FNV-1a over 32 bits: tells one edition from the next and is no secret.
    static func name(of texts: StaticString...) -> String {
        var hash: UInt32 = 0x811c_9dc5
        for text in texts {
            text.withUTF8Buffer { bytes in
                for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
            }
        }
        return String(hash, radix: 16)
    }
}
