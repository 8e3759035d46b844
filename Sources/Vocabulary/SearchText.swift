/// A text in the form in which names are searched and compared.
///
/// ヤマダ, やまだ and ﾔﾏﾀﾞ are the same, so are Ａ and a; blanks and middle dots are left out, and the commonest variant
/// characters of family names (髙橋, 山﨑, 齋藤) count as the ordinary ones.
package struct SearchText: Hashable, Sendable {
    package let text: String

    package init(_ text: some StringProtocol) {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { Self.append(scalar, to: &folded) }
        self.text = String(folded).lowercased()
    }

    package var isEmpty: Bool { text.isEmpty }

    /// Whether six digits or more stand in it.
    ///
    /// What is called a name is read by many and stays in the chronology; a telephone is for headquarters alone.
    package var holdsTelephone: Bool {
        text.utf8.count { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } >= 6
    }

    /// Whether what was looked for stands anywhere in it; nothing stands in everything.
    package func contains(_ wanted: Self) -> Bool { wanted.isEmpty || text.contains(wanted.text) }

    private static func append(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
        if let mark = marks[scalar] {
            guard let base = folded.popLast() else { return }
            folded.append((mark ? voiced : halfVoiced)[base] ?? base)
            return
        }
        switch scalar.value {
        case 0x09, 0x20, 0xA0, 0x3000, 0x30FB, 0xFF65, 0x200B...0x200F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: break
        case 0xFF01...0xFF5E: shift(scalar, by: -0xFEE0, &folded)
        case 0xFF66...0xFF9D: folded.append(fullWidth[Int(scalar.value) - 0xFF66])
        case 0x3041...0x3096: shift(scalar, by: 0x60, &folded)
        default: folded.append(variants[scalar] ?? scalar)
        }
    }

    private static func shift(_ scalar: Unicode.Scalar, by offset: Int, _ folded: inout String.UnicodeScalarView) {
        folded.append(Unicode.Scalar(UInt32(Int(scalar.value) + offset)) ?? scalar)
    }

    /// U+FF66 to U+FF9D in order, as full-width characters.
    private static let fullWidth = Array(
        "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
            .unicodeScalars)

    /// Voicing marks that stand behind their kana, and whether they are the two strokes or the ring.
    private static let marks: [Unicode.Scalar: Bool] = [
        "\u{3099}": true, "\u{309B}": true, "\u{FF9E}": true, "\u{309A}": false, "\u{309C}": false, "\u{FF9F}": false,
    ]
    private static let voiced = pairs("ウカキクケコサシスセソタチツテトハヒフヘホ", "ヴガギグゲゴザジズゼゾダヂヅデドバビブベボ")
    private static let halfVoiced = pairs("ハヒフヘホ", "パピプペポ")
    private static let variants = pairs("髙﨑濵濱齋齊斎邊邉澤嶋嶌廣德", "高崎浜浜斉斉斉辺辺沢島島広徳")

    private static func pairs(_ from: String, _ to: String) -> [Unicode.Scalar: Unicode.Scalar] {
        Dictionary(uniqueKeysWithValues: zip(from.unicodeScalars, to.unicodeScalars))
    }
}
