/// A stock sheet to fill in.
package enum SampleSheet {
    package static let path = "/assets/stock-sample.csv"

    /// UTF-8 with a byte order mark and CRLF, so that Excel opens and saves it unharmed.
    package static let text: StaticString =
        "\u{FEFF}品目コード,品名,箱数,入数,バラ数,賞味期限,区分,備考\r\nwater-500ml,飲料水 500ml,10,24,0,2027-03-31,備蓄,\r\nblanket,毛布,5,10,3,,備蓄,1箱開封済み\r\nalpha-rice,アルファ米（主食）,2,50,0,2027-08-31,義援,\r\n"
}
