/// What single characters become in a matching key.
///
/// After NFKC (Unicode Standard Annex 15) for what occurs in Japanese sheets, and further: dashes and tildes that
/// look alike are made one, which NFKC does not do.
enum CharacterFold {
    static func fold(_ scalar: Unicode.Scalar) -> String {
        if scalar.isASCII { return String(scalar).lowercased() }
        if let written = writtenOut[scalar] { return written }
        switch scalar.value {
        case 0xFF0D, 0x2010...0x2015, 0x2043, 0x2212, 0x2500, 0x2501, 0x30FC, 0xFE58, 0xFE63, 0xFF70: return "-"
        case 0xFF5E, 0x301C, 0x223C, 0x223F, 0x02DC: return "~"
        case 0xFF01...0xFF5D: return narrow(scalar).lowercased()
        case 0x2460...0x2473: return String(scalar.value - 0x2460 + 1)
        case 0x2F00...0x2FD5: return String(radicals[Int(scalar.value) - 0x2F00])
        case 0xFF61...0xFF9D: return String(Kana.widened(scalar))
        default: return scalar.properties.lowercaseMapping
        }
    }

    /// Marks without a shape of their own: zero-width spaces and joiners, byte order marks, variant selectors.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x08, 0x0E...0x1F, 0x7F, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, 0xFE00...0xFE0F, 0xE0100...0xE01EF:
            true
        default: false
        }
    }

    private static func narrow(_ scalar: Unicode.Scalar) -> String {
        Unicode.Scalar(scalar.value - 0xFEE0).map(String.init) ?? String(scalar)
    }

    private static let writtenOut: [Unicode.Scalar: String] = [
        "㈱": "(株)", "㈲": "(有)", "㎏": "kg", "㎎": "mg", "㎜": "mm", "㎝": "cm", "㎞": "km", "㎡": "m2", "㎥": "m3",
        "ℓ": "l", "㎖": "ml", "㏄": "cc", "㍑": "リットル", "㌔": "キロ", "№": "no", "℡": "tel", "ｰ": "-",
        "²": "2", "³": "3", "⺟": "母", "⺠": "民",
    ]

    /// U+2F00 to U+2FD5, the characters that text copied from a PDF carries in place of the real ones.
    private static let radicals = Array(
        """
        一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋\
        弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢\
        石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里\
        金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠
        """.unicodeScalars)
}
