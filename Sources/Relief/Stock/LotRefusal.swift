package import Vocabulary

/// Why one lot was not counted.
package enum LotRefusal: Refusal {
    case noSuchLot(ID<Lot>)
    case changedMeanwhile(read: Count<Piece>, now: Count<Piece>)
    case moreByLoss(Count<Piece>, before: Count<Piece>)
    case noNote
    case noteTooLong

    package var code: String {
        switch self {
        case .noSuchLot: "lot/unknown"
        case .changedMeanwhile: "lot/changed-meanwhile"
        case .moreByLoss: "lot/more-by-loss"
        case .noNote: "lot/no-note"
        case .noteTooLong: "lot/note-too-long"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchLot: .missing
        case .changedMeanwhile: .conflict
        case .moreByLoss, .noNote, .noteTooLong: .invalid
        }
    }

    package var wording: Wording {
        switch self {
        case .noSuchLot(let id):
            Wording("ロット「\(id)」はありません。", "There is no lot “\(id)”.")
        case .changedMeanwhile(let read, let now):
            Wording(
                "数えているあいだに、記録が\(read.value.grouped)から\(now.value.grouped)に変わりました（積込・別の数え直しなど）。今ある数を確かめて、もう一度送ってください。",
                """
                The number changed from \(read.value.grouped) to \(now.value.grouped) meanwhile: it was loaded or counted by \
                others. Look at what is there now and send it again.
                """)
        case .moreByLoss(let pieces, let before):
            Wording(
                "今の記録は\(before.value.grouped)です。捨てた・なくなったのに\(pieces.value.grouped)には増えません。数を確かめるか、理由を「数え直し」にしてください。",
                """
                \(before.value.grouped) are recorded, and nothing that was lost makes them \(pieces.value.grouped). Check the \
                number, or choose “counted anew” as the reason.
                """)
        case .noNote:
            Wording("理由が「そのほか」のときは、メモに理由を書いてください。", "Say in the note what “other” means.")
        case .noteTooLong:
            Wording("メモは\(LotCount.longestNote)文字以内にしてください。", "Keep the note to \(LotCount.longestNote) characters.")
        }
    }
}
