import Testing
import Vocabulary

@Suite struct `A name that is searched` {
    @Test(arguments: [
        ("ヤマダ", "やまだ"), ("ﾔﾏﾀﾞ", "やまだ"), ("ﾊﾟﾊﾟ", "ぱぱ"), ("Ａｂ１", "ab1"), ("髙橋", "高橋"), ("山﨑", "山崎"),
        ("齋藤", "斎藤"), ("山田　花子", "山田花子"), ("は\u{3099}", "バ"), ("ｳﾞ", "ヴ"), ("ジョン・スミス", "ｼﾞｮﾝｽﾐｽ"), ("ｰ", "ー"),
    ]) func `is the same however it is typed`(_ typed: String, _ meant: String) {
        #expect(SearchText(typed) == SearchText(meant))
    }

    @Test func `is found by a part of it, and by nothing at all`() {
        #expect(SearchText("たかはし けん").contains(SearchText("ｶﾊｼｹ")))
        #expect(SearchText("たかはし").contains(SearchText("　")))
        #expect(!SearchText("たかはし").contains(SearchText("たなか")))
    }

    @Test func `is not another name`() {
        #expect(SearchText("はし") != SearchText("ばし"))
        #expect(SearchText("きよう") != SearchText("きょう"))
        #expect(SearchText("\u{3099}").isEmpty, "a mark alone stands for nothing")
    }
}
