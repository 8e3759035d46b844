// swift-tools-version:6.2
import PackageDescription

// The folders in Sources are links to those of the program: what is measured is the very source, and `package`
// access holds inside this package as it does inside that one.

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let collections: Target.Dependency = .product(name: "HashTreeCollections", package: "swift-collections")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")

let package = Package(
    name: "benchmarks",
    dependencies: [
        .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    ],
    targets: [
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CMalloc"),
        .target(name: "Vocabulary", swiftSettings: strict),
        .target(name: "JSON", dependencies: ["Vocabulary"], swiftSettings: strict),
        .target(name: "Relief", dependencies: ["JSON", "Vocabulary"], swiftSettings: strict),
        .target(name: "Boards", dependencies: ["JSON", "Relief", "Vocabulary", collections], swiftSettings: strict),
        .target(name: "Matching", dependencies: ["JSON", "Vocabulary"], swiftSettings: strict),
        .target(name: "Chronology", dependencies: ["JSON", "Vocabulary", "CSQLite", crypto], swiftSettings: strict),
        .target(
            name: "CommandPost", dependencies: ["Boards", "Chronology", "JSON", "Matching", "Relief", "Vocabulary"],
            swiftSettings: strict),
        .executableTarget(
            name: "Benchmarks",
            dependencies: ["Boards", "Chronology", "CommandPost", "CMalloc", "CSQLite", "Relief", "Vocabulary"],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
