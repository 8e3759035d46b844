package import Vocabulary

/// What may be asked about a need.
package enum NeedCommand: Hashable, Sendable {
    case raise(RaiseNeed)
    /// Another number; what is already on its way stays promised.
    case amend(Asked, of: Item)
    /// Still needed; for a held need also how many pieces a case has.
    case confirm(packing: Packing?, at: Moment)
    case cancel(reason: String)
    /// Plan all of it, though the headcount does not explain it.
    case liftCap(reason: String, by: String, at: Moment)
    /// A supplier's delivery brought so much of it; `before` is what that delivery was counted with until now.
    case supply(Count<Piece>, by: ID<Delivery>, before: Count<Piece>)
}

/// A shelter asks for an item.
package struct RaiseNeed: Hashable, Sendable {
    package let need: ID<Need>
    package let site: Site
    package let item: Item
    package let asked: Asked
    package let neededBy: Moment?
    package let note: String?
    /// When somebody saw that it was needed; a paper form may be typed in hours later.
    package let observedAt: Moment
    package let now: Moment
    package let origin: Need.Origin

    package init(
        need: ID<Need>, site: Site, item: Item, asked: Asked, neededBy: Moment?, note: String?, observedAt: Moment,
        now: Moment, origin: Need.Origin = .asked
    ) {
        self.need = need
        self.site = site
        self.item = item
        self.asked = asked
        self.neededBy = neededBy
        self.note = note
        self.observedAt = observedAt
        self.now = now
        self.origin = origin
    }
}

/// Why a need was not recorded or changed.
package enum NeedRefusal: Refusal {
    case noSuchNeed(ID<Need>)
    case alreadyRaised(ID<Need>)
    case notAShelter(ID<Site>)
    case quantityOutOfRange(Int)
    case noteTooLong
    case observedInTheFuture(Moment, now: Moment)
    case finished(Need.State)
    /// The pieces that have arrived or are promised.
    case belowPromised(Count<Piece>)
    case packingNeeded
    case noReason

    /// In characters as people count them.
    package static let longestNote = 500

    package var code: String {
        switch self {
        case .noSuchNeed: "need/unknown"
        case .alreadyRaised: "need/already-raised"
        case .notAShelter: "site/not-a-shelter"
        case .quantityOutOfRange: "need/quantity-out-of-range"
        case .noteTooLong: "need/note-too-long"
        case .observedInTheFuture: "observed/in-the-future"
        case .finished: "need/finished"
        case .belowPromised: "need/below-promised"
        case .packingNeeded: "need/packing-needed"
        case .noReason: "need/no-reason"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchNeed: .missing
        case .alreadyRaised, .finished, .belowPromised: .conflict
        case .notAShelter, .quantityOutOfRange, .noteTooLong, .observedInTheFuture, .packingNeeded, .noReason:
            .invalid
        }
    }

    package var wording: Wording {
        switch self {
        case .noSuchNeed(let id):
            Wording("要請「\(id)」はありません。", "There is no need “\(id)”.")
        case .alreadyRaised(let id):
            Wording("要請「\(id)」は登録済みです。", "Need “\(id)” is recorded already.")
        case .notAShelter(let id):
            Wording("「\(id)」は避難所ではないため要請できません。", "“\(id)” is not a shelter and cannot ask for goods.")
        case .quantityOutOfRange(let quantity):
            Wording(
                "数量「\(quantity)」は1〜1,000,000の範囲外です。", "The quantity \(quantity) is outside 1 to 1,000,000.")
        case .noteTooLong:
            Wording("備考は\(Self.longestNote)文字以内で入力してください。", "Keep the note to \(Self.longestNote) characters.")
        case .observedInTheFuture(let observed, let now):
            Wording(
                "確認時刻（\(observed.short)）が現在（\(now.short)）より先です。",
                "It was observed at \(observed.short), which is after now (\(now.short)).")
        case .finished(let state):
            Wording(
                "この要請は\(state.name.japanese)のため変更できません。必要なら新しく要請してください。",
                "This need is \(state.name.english) and cannot be changed. Raise a new one if more is needed.")
        case .belowPromised(let count):
            Wording(
                "すでに\(count.value)個が届いたか向かっています。\(count.value)個以上にしてください。",
                "\(count.value.english("piece has", "pieces have")) arrived or left; ask for at least that.")
        case .packingNeeded:
            Wording("1箱の入数を入力してください。", "Say how many pieces are in one case.")
        case .noReason:
            Wording("理由を入力してください（1〜500文字）。", "Give a reason of 1 to 500 characters.")
        }
    }
}

extension Need.State {
    package var name: Wording {
        switch self {
        case .open: Wording("未対応", "open")
        case .partly: Wording("一部対応済み", "partly covered")
        case .covered: Wording("手配済み", "covered")
        case .received: Wording("受領済み", "received")
        case .cancelled: Wording("取消", "cancelled")
        }
    }
}
