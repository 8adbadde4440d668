module.exports = { testDir: "tests", retries: 1, projects: [{ name: "plain" }], reporter: [["junit", { outputFile: "junit.xml" }]] };
