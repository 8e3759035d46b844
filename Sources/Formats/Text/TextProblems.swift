import Vocabulary

/// What can be wrong with the encoding of a file.
extension FormatProblem {
    static func spreadsheet(_ code: String, found: String) -> Self {
        Self(
            code, at: .whole, found: found,
            Wording(
                "Excelファイルのままでは読み込めません。Excelで「名前を付けて保存」→「CSV UTF-8」を選び、保存したファイルを送ってください。",
                "This is an Excel workbook. In Excel choose Save As, then CSV UTF-8, and upload that file."))
    }

    static func otherFile(_ found: String) -> Self {
        Self(
            "text/other-file", at: .whole, found: found,
            Wording(
                "CSVではなく、PDF・Webページ・XMLのファイルです。元の表をExcelで開き、「名前を付けて保存」→「CSV UTF-8」で保存したファイルを送ってください。",
                "This is a PDF, a web page or XML, not CSV. Open the table in Excel, choose Save As, then CSV UTF-8, and upload that file."
            ))
    }

    static func jis(_ bytes: [UInt8], at offset: Int) -> Self {
        Self(
            "text/jis", at: .byte(offset), found: hexadecimal(bytes[offset...].prefix(4)),
            Wording(
                "JISコード（ISO-2022-JP）の文字は読めません。「CSV UTF-8」で保存し直してください。",
                "Text in JIS (ISO-2022-JP) cannot be read. Please save the file again as CSV UTF-8."))
    }

    static func nulByte(at offset: Int) -> Self {
        Self(
            "text/nul-byte", at: .byte(offset), found: "00",
            Wording(
                "文字ではないデータ（00）が含まれています。CSVファイルかどうか確かめてください。",
                "There is a zero byte here, so this is not a text file. Please check that it is a CSV file."))
    }

    static func brokenUTF8(_ bytes: [UInt8], at offset: Int) -> Self {
        Self(
            "text/broken-utf8", at: .byte(offset), found: hexadecimal(bytes[offset...].prefix(4)),
            Wording(
                "UTF-8の文字が途中で壊れています。ファイルをもう一度保存し直してください。",
                "A UTF-8 character is damaged here. Please save the file again."))
    }

    static func brokenUTF16(_ bytes: [UInt8], at offset: Int) -> Self {
        Self(
            "text/broken-utf16", at: .byte(offset), found: hexadecimal(bytes[offset...].prefix(4)),
            Wording(
                "UTF-16の文字が途中で壊れています。「CSV UTF-8」で保存し直してください。",
                "A UTF-16 character is damaged here. Please save the file again as CSV UTF-8."))
    }

    static func notText(_ bytes: [UInt8], at offset: Int) -> Self {
        Self(
            "text/unknown-encoding", at: .byte(offset), found: hexadecimal(bytes[offset...].prefix(4)),
            Wording(
                "UTF-8でもシフトJIS（CP932）でも読めない文字があります。「CSV UTF-8」で保存し直してください。",
                "This is neither UTF-8 nor Shift JIS (CP932). Please save the file again as CSV UTF-8."))
    }

    static func storedMojibake(_ utf8: [UInt8]) -> Self {
        Self(
            "text/mojibake", at: .whole, found: String(decoding: utf8.prefix(200), as: UTF8.self),
            Wording(
                "文字化けしたまま保存されています。元のファイルを開き直し、「CSV UTF-8」で保存してください。",
                "The text was garbled before it was saved. Open the original file again and save it as CSV UTF-8."))
    }

    static func doesNotFit(_ character: String, at offset: Int) -> Self {
        Self(
            "text/not-in-cp932", at: .byte(offset), found: character,
            Wording(
                "「\(character)」はシフトJIS（CP932）では表せません。UTF-8をお使いください。",
                "“\(character)” does not exist in Shift JIS (CP932). Please use UTF-8."))
    }

    static let cp932Missing = Self(
        "text/no-cp932", at: .whole,
        Wording(
            "このサーバーではシフトJIS（CP932）を扱えません。UTF-8をお使いください。",
            "This server cannot handle Shift JIS (CP932). Please use UTF-8."))
}
