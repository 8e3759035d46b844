import Boards
import Relief
import Vocabulary

/// More of a line than was sent, wrong goods included: mostly a slip of the finger.
struct SurplusReceipt {
    let line: Int
    let item: ID<Item>
    let sent: Count<Piece>
    let counted: Count<Piece>

    /// The first line of which too much would have come; `nil` when there is none.
    init?(_ receipts: [LineReceipt], of consignment: Consignment) {
        for line in consignment.lines {
            guard let receipt = receipts.first(where: { $0.line == line.number }) else { continue }
            let (sent, counted) = (
                consignment.loadedPieces(of: line), receipt.received + receipt.damaged + receipt.wrong
            )
            guard counted > sent else { continue }
            (self.line, item, self.sent, self.counted) = (line.number, line.item, sent, counted)
            return
        }
        return nil
    }

    func ask(_ fields: inout Fields, _ wall: Wall) throws(Problem) {
        func told(_ pieces: Count<Piece>, _ language: Language) -> String {
            Names(wall, language).amount(pieces, of: item)
        }
        let name = Wording(Names(wall, .japanese).item(item), Names(wall, .english).item(item))
        try SecondLook.ask(
            &fields, "received-\(line)", "consignment/more-than-sent",
            Wording(
                "\(name.japanese)は\(told(sent, .japanese))送られたのに、\(told(counted, .japanese))届いたことになります。",
                "\(told(sent, .english)) of \(name.english) were sent, and \(told(counted, .english)) would have come.")
        )
    }
}
