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
    ///
    /// Strict: a slip of the pen must not approve everything.
    mutating func choice() throws(Problem) -> PlanChoice {
        let said = Set(names.map { $0.prefix { $0 != "." } })
        for name in said.sorted() where name != "only" && name != "except" {
            refuse(
                String(name), "plan/unknown-choice",
                Wording("「\(name)」は指定できません（only、except）。", "“\(name)” is not known here (only, except)."))
        }
        if said.isSuperset(of: ["only", "except"]) {
            refuse(
                "except", "plan/only-and-except",
                Wording("onlyとexceptは同時に使えません。", "Say only or except, not both."))
        }
        if said.contains("only") { return .only(try pick("only")) }
        return said.contains("except") ? .except(try pick("except")) : try checked(.all)
    }

    private mutating func pick(_ name: String) throws(Problem) -> PlanPick {
        let lines = ids("\(name).lines", of: Allocation.self)
        let shelters = ids("\(name).shelters", of: Site.self)
        let depots = ids("\(name).depots", of: Site.self)
        let known = ["lines", "shelters", "depots"].map { "\(name).\($0)" }
        for other in names where other.hasPrefix("\(name).") && !known.contains(where: other.hasPrefix) {
            refuse(
                other, "plan/unknown-choice",
                Wording(
                    "「\(other)」は指定できません（lines、shelters、depots）。",
                    "“\(other)” is not known here (lines, shelters, depots)."))
        }
        return try checked(PlanPick(lines: lines, shelters: shelters, depots: depots))
    }

    private mutating func ids<Thing>(_ name: String, of: Thing.Type) -> Set<ID<Thing>> {
        let places = names.filter { $0.hasPrefix("\(name).") }
        return Set(places.compactMap { id($0, Wording("コード", "code"), of: Thing.self) })
    }
}
