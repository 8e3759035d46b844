import Vocabulary

extension OpenAPI {
    static let about = Wording(
        """
        避難所の要請、拠点の在庫、割当計画、配送を読み書きするAPIです。\
        書き込みにはBearerトークンとIdempotency-Keyを付けてください。同じキーで同じ内容を再送すると最初の応答が返ります。\
        書き込みの応答にある`position`を、続く読み出しの`from`に渡すと、その書き込みが反映された内容が返ります。\
        分からない値は項目ごと省かれます。0とは区別してください。
        """,
        """
        Reads and writes what shelters ask for, what depots hold, plans and consignments. \
        Writing calls take a bearer token and an Idempotency-Key; the same key with the same body gives the first \
        answer again. The `position` of an answer, given as `from` to a reading call, makes sure that the write is \
        seen. What nobody knows is left out: it is not 0.
        """)
}
