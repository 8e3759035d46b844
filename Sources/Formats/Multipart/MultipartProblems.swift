import Vocabulary

/// What can be wrong with an upload before anyone looks into the file.
extension FormatProblem {
    static func truncated(at offset: Int) -> Self {
        Self(
            "multipart/truncated", at: .byte(offset),
            Wording(
                "送信が途中で切れました。何も登録していません。もう一度送ってください。",
                "The upload was cut off and nothing was stored. Please send it again."))
    }

    static func notMultipart(_ contentType: String) -> Self {
        Self(
            "multipart/not-form-data", at: .whole, found: contentType,
            Wording(
                "ファイル送信の形式（multipart/form-data）ではありません。",
                "This is not a file upload (multipart/form-data)."))
    }

    static func noBoundary(_ contentType: String) -> Self {
        Self(
            "multipart/no-boundary", at: .whole, found: contentType,
            Wording(
                "Content-Typeに区切り文字列（boundary、1〜70文字）がありません。",
                "The Content-Type names no boundary of 1 to 70 characters."))
    }

    static func tooManyParts(limit: Int) -> Self {
        Self(
            "multipart/too-many-parts", at: .whole,
            Wording("送信された項目の数が上限（\(limit)）を超えています。", "The upload has more than \(limit) parts."))
    }

    static func noPartName(_ header: ArraySlice<UInt8>) -> Self {
        Self(
            "multipart/no-name", at: .byte(offset(of: header)),
            found: String(decoding: header.prefix(240), as: UTF8.self),
            Wording(
                "項目名（Content-Dispositionのname）がありません。",
                "A part has no name in its Content-Disposition."))
    }

    static func badPartHeader(_ header: ArraySlice<UInt8>) -> Self {
        Self(
            "multipart/bad-header", at: .byte(offset(of: header)),
            found: String(decoding: header.prefix(240), as: UTF8.self),
            Wording("項目のヘッダーを読めません。", "The headers of a part cannot be read."))
    }

    static func partHeaderTooLong(limit: Int, at offset: Int) -> Self {
        Self(
            "multipart/header-too-long", at: .byte(offset),
            Wording(
                "項目のヘッダーが長すぎます（上限\(limit)バイト）。",
                "The headers of a part are longer than \(limit) bytes."))
    }

    static func partNotText(_ part: MultipartPart) -> Self {
        Self(
            "multipart/not-text", at: .whole, found: part.name,
            Wording(
                "「\(part.name)」の内容はUTF-8の文字として読めません。",
                "The field “\(part.name)” is not text in UTF-8."))
    }

    /// The scanner puts a line break before the body.
    private static func offset(of header: ArraySlice<UInt8>) -> Int { max(0, header.startIndex - 2) }
}
