import Relief
import Vocabulary

/// Who asked whom to swap shifts, and what was answered.
extension ChronologyLine {
    func swap(_ event: SwapEvent) -> Wording {
        switch event {
        case .proposed(let swap):
            Wording(
                "\(names.person(swap.given.person))さんが\(names.person(swap.wanted.person))さんに勤務の交代を申し出ました"
                    + "（\(names.shift(swap.given).japanese)と\(names.shift(swap.wanted).japanese)）。",
                "\(names.person(swap.given.person)) asked \(names.person(swap.wanted.person)) to swap shifts:"
                    + " \(names.shift(swap.given).english) for \(names.shift(swap.wanted).english).")
        case .answered(let body):
            Wording(
                "勤務の交代の申し出「\(body.swap)」への回答：\(body.answer.answer.name.japanese)\(reason(body.answer).japanese)。",
                "The proposal \(body.swap) to swap shifts was \(body.answer.answer.name.english)\(reason(body.answer).english)."
            )
        }
    }

    private func reason(_ given: Swap.Given) -> Wording {
        given.reason.map { Wording("（\($0)）", " (\($0))") } ?? Wording("", "")
    }
}
