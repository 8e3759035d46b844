import Vocabulary

/// What can be wrong with a form; a browser never causes it.
extension FormatProblem {
    static func formTooLong(limit: Int) -> Self {
        Self(
            "form/too-long", at: .whole,
            Wording("入力内容が長すぎます（上限\(limit)バイト）。", "The form is longer than \(limit) bytes."))
    }

    static func tooManyFields(limit: Int, at offset: Int) -> Self {
        Self(
            "form/too-many-fields", at: .byte(offset),
            Wording("入力欄の数が上限（\(limit)）を超えています。", "The form has more than \(limit) fields."))
    }

    static func badEscape(_ bytes: ArraySlice<UInt8>, at offset: Int) -> Self {
        Self(
            "form/bad-escape", at: .byte(offset), found: String(decoding: bytes[offset...].prefix(3), as: UTF8.self),
            Wording(
                "「%」の後には16進数が2桁必要です。",
                "A “%” must be followed by two hexadecimal digits."))
    }

    static func fieldNotText(_ bytes: ArraySlice<UInt8>) -> Self {
        Self(
            "form/not-text", at: .byte(bytes.startIndex), found: String(decoding: bytes.prefix(180), as: UTF8.self),
            Wording("UTF-8の文字として読めません。", "This is not text in UTF-8."))
    }
}
