/// Who at headquarters ordered something that a reason names, and why they said so.
package struct HeadquartersOrder: Hashable, Sendable {
    package var by: String
    package var why: String

    package init(by: String, why: String) { (self.by, self.why) = (by, why) }
}
