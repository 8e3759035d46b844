/// Kana and its voicing marks.
enum Kana {
    private static let voiced = pairs(
        "うかきくけこさしすせそたちつてとはひふへほゝウカキクケコサシスセソタチツテトハヒフヘホワヰヱヲヽ",
        "ゔがぎぐげござじずぜぞだぢづでどばびぶべぼゞヴガギグゲゴザジズゼゾダヂヅデドバビブベボヷヸヹヺヾ")
    private static let halfVoiced = pairs("はひふへほハヒフヘホ", "ぱぴぷぺぽパピプペポ")

    /// U+FF61 to U+FF9D in order, as full-width characters.
    private static let fullWidth = Array(
        "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
            .unicodeScalars)

    private static func pairs(_ from: String, _ to: String) -> [Unicode.Scalar: Unicode.Scalar] {
        Dictionary(uniqueKeysWithValues: zip(from.unicodeScalars, to.unicodeScalars))
    }

    /// The full-width form of half-width katakana and its punctuation; anything else as it is.
    static func widened(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (0xFF61...0xFF9D).contains(scalar.value) else { return scalar }
        return fullWidth[Int(scalar.value) - 0xFF61]
    }

    /// か and a voicing mark as one character, or `nil` when they do not go together.
    static func compose(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
        switch mark {
        case "\u{3099}", "\u{309B}", "\u{FF9E}": voiced[base]
        case "\u{309A}", "\u{309C}", "\u{FF9F}": halfVoiced[base]
        default: nil
        }
    }

    /// A text whose kana and combining marks (as file names from a Mac have them) are put together.
    static func composed(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0 == "\u{3099}" || $0 == "\u{309A}" }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\u{3099}" || scalar == "\u{309A}", let base = result.last, let one = compose(base, scalar) {
                result.removeLast()
                result.append(one)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }
}
