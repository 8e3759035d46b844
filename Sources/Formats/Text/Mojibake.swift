/// Text that was read in the wrong encoding once and saved so: valid UTF-8, and nonsense.
enum Mojibake {
    /// Whether more than one in twenty of the characters beyond ASCII tells of a wrong reading.
    ///
    /// UTF-8 kana read as CP932 turns into 縺, 繧 and 繝, which hardly occur in Japanese; read as Latin-1 it leaves
    /// C1 control characters, which occur nowhere. The first 64 KB are enough to see it.
    static func isStored(in utf8: [UInt8]) -> Bool {
        var suspicious = 0
        var foreign = 0
        for scalar in String(decoding: utf8.prefix(65_536), as: UTF8.self).unicodeScalars where scalar.value >= 0x80 {
            foreign += 1
            if tells(scalar) { suspicious += 1 }
        }
        return suspicious >= 3 && suspicious * 20 > foreign
    }

    private static func tells(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "縺", "繧", "繝", "\u{80}"..."\u{9F}": true
        default: false
        }
    }
}
