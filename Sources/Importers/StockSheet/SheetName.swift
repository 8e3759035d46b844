import Relief
import Vocabulary

/// The name of a stock sheet, made from what it says, so that the same file is known again.
///
/// A name can be stored once. When stock has moved since or the sheet was undone, the same file is a new sheet and
/// gets the next number.
struct SheetName {
    private let words: String
    private let mode: StockSheet.Mode

    init(_ request: SheetRequest, _ depot: ID<Site>, _ mode: StockSheet.Mode) {
        words = "\(depot) \(mode.rawValue) \(String(request.fingerprint, radix: 16))"
        self.mode = mode
    }

    /// The first name that is not taken, or `nil` when a sheet of what came in was stored already and stands.
    func next(in stock: DepotStock) -> ID<StockSheet>? {
        var number = 0
        var last: ID<StockSheet>?
        while stock.sheets[name(number)] != nil {
            last = name(number)
            number += 1
        }
        if mode == .delta, let last, !stock.undone.contains(last) { return nil }
        return name(number)
    }

    /// FNV-1a over 64 bits (draft-eastlake-fnv), the same for ever.
    private func name(_ number: Int) -> ID<StockSheet> {
        let digest = "\(words) \(number)".utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
            ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
        }
        return ID("sheet", number: digest)
    }
}
