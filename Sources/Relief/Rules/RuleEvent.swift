import Vocabulary

/// What has happened to the rules; an earlier one of the same name is replaced.
package enum RuleEvent: Hashable, Sendable {
    case stapleSet(Staple)
    case criterionSet(Criterion)
}
