import Formats
import Relief
import Vocabulary

/// Which part of a plan is approved, as a form or JSON says it; everything when nothing is said.
extension Fields {
    /// From the hidden fields of the page on which it was chosen.
    mutating func choice(in plan: Plan?) throws(Problem) -> PlanChoice {
        guard let plan, text("mode") != nil else { return .all }
        return ChooseView(all).choice(in: plan) ?? .only(PlanPick())
    }

    /// `{"only": {"lines": […], "shelters": […], "depots": […]}}`, or the same under `except`.
    mutating func choice(under place: String = "") throws(Problem) -> PlanChoice {
        try lineChoice(under: place, of: ["lines", "shelters", "depots"]) { fields, name in
            PlanPick(
                lines: fields.names(in: "\(name).lines"), shelters: fields.names(in: "\(name).shelters"),
                depots: fields.names(in: "\(name).depots"))
        }
    }

    /// A choice by `lists` of names, as it stands under `place`, or at the top of the object.
    ///
    /// Strict: a slip of the pen must not approve everything.
    mutating func lineChoice<Pick: LinePick>(
        under place: String = "", of lists: [String], _ pick: (inout Fields, String) -> Pick
    ) throws(Problem) -> LineChoice<Pick> {
        let said = Set(
            names.filter { $0.hasPrefix(place) }.map { String($0.dropFirst(place.count).prefix { $0 != "." }) })
        for name in said.sorted() where name != "only" && name != "except" {
            refuse(
                place + name, "plan/unknown-choice",
                Wording("「\(name)」は指定できません（only、except）。", "“\(name)” is not known here (only, except)."))
        }
        if said.isSuperset(of: ["only", "except"]) {
            refuse(
                "\(place)except", "plan/only-and-except",
                Wording("onlyとexceptは同時に使えません。", "Say only or except, not both."))
        }
        guard let word = ["only", "except"].first(where: said.contains) else { return try checked(.all) }
        refuseStrangers(in: place + word, lists)
        let picked = pick(&self, place + word)
        return try checked(word == "only" ? .only(picked) : .except(picked))
    }

    private mutating func refuseStrangers(in name: String, _ lists: [String]) {
        let known = lists.map { "\(name).\($0)" }
        for other in names where other.hasPrefix("\(name).") && !known.contains(where: other.hasPrefix) {
            refuse(
                other, "plan/unknown-choice",
                Wording(
                    "「\(other)」は指定できません（\(lists.joined(separator: "、"))）。",
                    "“\(other)” is not known here (\(lists.joined(separator: ", ")))."))
        }
    }

    mutating func names<Thing>(in list: String, of: Thing.Type = Thing.self) -> Set<ID<Thing>> {
        let places = names.filter { $0.hasPrefix("\(list).") }
        return Set(places.compactMap { id($0, Wording("コード", "code"), of: Thing.self) })
    }
}
