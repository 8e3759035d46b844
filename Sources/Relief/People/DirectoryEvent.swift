import Vocabulary

/// What has happened to the directory; an earlier one of the same name is replaced.
package enum DirectoryEvent: Hashable, Sendable {
    case unitListed(Unit)
    case teamListed(Team)
    case skillListed(Skill)
}
