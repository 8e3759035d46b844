package import Vocabulary

extension JSONProblem {
    /// What is wrong, what stands there and what was expected.
    package var wording: Wording {
        let what = code.wording
        let there = found.isEmpty ? Wording("終わり", "the end") : Wording("「\(found)」", "“\(found)”")
        return Wording(
            "\(what.japanese)（\(offset)バイト目: \(there.japanese)、必要なもの: \(expected.japanese)）",
            "\(what.english) (byte \(offset): \(there.english); expected \(expected.english))")
    }
}

extension JSONProblem.Code {
    package var wording: Wording {
        switch self {
        case .notUTF8: Wording("UTF-8の文字として読めません", "This is not text in UTF-8")
        case .tooLong: Wording("JSONが長すぎます", "The JSON text is too long")
        case .tooDeep: Wording("JSONの入れ子が深すぎます", "The JSON text is nested too deeply")
        case .truncated: Wording("JSONが途中で切れています", "The JSON text ends too early")
        case .unexpected: Wording("ここにあるはずのないものがあります", "Something else stands where a value should")
        case .missingMember: Wording("必要な項目がありません", "A needed member is missing")
        case .controlCharacter: Wording("文字列に制御文字がそのまま入っています", "A bare control character stands in a string")
        case .badEscape: Wording("「\\」の後が正しくありません", "No such escape exists")
        case .loneSurrogate: Wording("サロゲートの片方しかありません", "Half of a surrogate pair stands alone")
        case .badNumber: Wording("数の書き方が正しくありません", "The number is not written as JSON wants it")
        case .notWhole: Wording("整数ではありません", "The number is not written as a whole number")
        case .outOfRange: Wording("数が範囲外です", "The number is out of range")
        case .badValue: Wording("使えない値です", "The value cannot be used")
        }
    }
}

/// What a reader can expect at a place.
extension Wording {
    static let jsonValue = Wording("値", "a value")
    static let jsonString = Wording("文字列", "a string")
    static let jsonNumber = Wording("整数", "a whole number")
    static let jsonBoolean = Wording("trueかfalse", "true or false")
    static let jsonObject = Wording("オブジェクト「{」", "an object “{”")
    static let jsonArray = Wording("配列「[」", "an array “[”")
    static let jsonKey = Wording("項目名", "the name of a member")
    static let jsonColon = Wording("「:」", "“:”")
    static let jsonMemberEnd = Wording("「,」か「}」", "“,” or “}”")
    static let jsonElementEnd = Wording("「,」か「]」", "“,” or “]”")
    static let jsonEnd = Wording("終わり", "the end")
    static let jsonEscape = Wording("「\" \\ / b f n r t u」のどれか", "one of “\" \\ / b f n r t u”")
    static let jsonPair = Wording("サロゲートの組", "a pair of surrogates")
    static let jsonDigits = Wording("数字", "digits")
    static let jsonText = Wording("UTF-8の文字", "text in UTF-8")
}
