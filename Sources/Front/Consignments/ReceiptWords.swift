import Vocabulary

/// What the three numbers of a receipt are called: on the form, in its refusals, and afterwards.
enum ReceiptWords {
    static let received = Wording("届いた数（使えるもの）", "arrived whole and right")
    static let damaged = Wording("破損", "damaged")
    static let wrong = Wording("品違い", "wrong goods")
}
