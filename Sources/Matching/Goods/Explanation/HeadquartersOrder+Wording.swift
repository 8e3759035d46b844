package import Vocabulary

extension HeadquartersOrder {
    /// Why a line stands in a plan that the engine did not choose.
    package var pinned: Wording {
        Wording("\(by)の指示で固定した割当です(理由: \(why))。", "Pinned by \(by): \(why).")
    }

    /// Why a need goes short though there would be stock.
    package var banned: Wording {
        Wording("\(by)の指示で使わないことにしています(理由: \(why))。", "Left out by order of \(by): \(why).")
    }
}
