/// What a cell says, apart from how it was typed.
package enum CellText {
    /// The text without spaces, tabs and line breaks around it, the full-width space (U+3000) included.
    package static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isSpace($0) }),
            let last = scalars.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(scalars[first...last])
    }

    /// The text as it is compared: `ＡＢＣ ﾎﾞﾄﾙ－１` and `abcボトル-1` are the same.
    ///
    /// For looking things up only. Never store or show it: it loses ①, full-width forms and spaces that someone
    /// chose. Widths, capitals, kinds of dash and tilde, voicing marks and unit signs are made one; spaces remain
    /// only between two ASCII words.
    package static func key(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var spaced = false
        for scalar in text.unicodeScalars where !CharacterFold.isInvisible(scalar) {
            if isSpace(scalar) {
                spaced = true
                continue
            }
            append(scalar, afterSpace: spaced, to: &result)
            spaced = false
        }
        return String(result)
    }

    private static func append(
        _ scalar: Unicode.Scalar, afterSpace: Bool, to result: inout String.UnicodeScalarView
    ) {
        if !afterSpace, let base = result.last, let composed = Kana.compose(base, scalar) {
            result.removeLast()
            result.append(composed)
            return
        }
        let folded = CharacterFold.fold(scalar)
        if afterSpace, let before = result.last, let after = folded.unicodeScalars.first, isWord(before), isWord(after)
        {
            result.append(" ")
        }
        result.append(contentsOf: folded.unicodeScalars)
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
    }

    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x3000: true
        default: false
        }
    }
}
