import ArgumentParser

/// What `qbank init` writes.
enum StarterFiles {
  enum CI: String, ExpressibleByArgument, CaseIterable {
    case github
    case gitlab
  }

  /// Paths with their texts.
  static func files(for ci: [CI]) -> [(name: String, text: String)] {
    var files = [(".qbank.yaml", configuration), ("banks/sample.yaml", bank)]
    if ci.contains(.github) { files.append((".github/workflows/qbank.yml", github)) }
    if ci.contains(.gitlab) { files.append((".gitlab-ci.yml", gitlab)) }
    return files
  }

  private static let configuration = """
    # What holds for the banks below this folder. "qbank config show FILE" tells it for one file.
    files:
      include: ["banks/**"]
    # The exam of banks that name none, and the version of its guide: they decide domains and product names.
    exam: google-pmle
    guide: "2026-06"
    # Rules are off, or have a severity: hint, information, warning or error. "qbank explain" lists them.
    rules:
      missing-rationale: information

    """

  private static let bank = """
    exam: google-pmle
    guide: "2026-06"
    language: en
    shuffle: true

    questions:
      - id: sample-0001
        domain: "1.1"
        question: |
          A bicycle shop keeps two years of daily sales in one BigQuery table. The owner writes SQL and
          no Python, and wants to know each week how many bicycles of each model will be sold in the
          coming month. Data must stay in BigQuery. What should you do?
        options:
          - text: Export the table to Cloud Storage, and train a recurrent network with custom training.
            explanation: Moves the data out of BigQuery, and asks for Python.
          - text: Train a linear regression model in BigQuery ML with the date as its only input.
            explanation: A straight line over dates knows no seasons.
          - text: Train a forecasting model in BigQuery ML, with one time series for each bicycle model.
            correct: true
            explanation: One SQL statement fits all series, seasons and holidays included.
          - text: Group the models with k-means in BigQuery ML, and forecast the mean of each group.
            explanation: The mean of a group says little about one model.
        explanation: |
          Forecasting models of BigQuery ML fit many time series with one statement of SQL, where the
          data is.
        difficulty: easy
        tags: [bigquery-ml, forecasting]
        status: draft

    """

  private static let github = """
    name: qbank
    on:
      pull_request:
      push:
        branches: [main]
    permissions:
      contents: read
      security-events: write
    jobs:
      check:
        runs-on: ubuntu-latest
        steps:
          - uses: actions/checkout@v4
          # The address of a qbank release for Linux is kept as a variable of the repository.
          - name: Install qbank
            run: curl --fail --location --silent "${{ vars.QBANK_URL }}" | sudo tar -xz -C /usr/local/bin ./qbank
          - name: Check the banks
            run: qbank check --format github --format sarif=qbank.sarif --format markdown="$GITHUB_STEP_SUMMARY"
          - uses: github/codeql-action/upload-sarif@v3
            if: always() && hashFiles('qbank.sarif') != ''
            with:
              sarif_file: qbank.sarif

    """

  private static let gitlab = """
    qbank:
      image: debian:stable-slim
      script:
        # The address of a qbank release for Linux is kept as a variable of the project.
        - apt-get update && apt-get install --yes --no-install-recommends ca-certificates curl
        - curl --fail --location --silent "$QBANK_URL" | tar -xz -C /usr/local/bin ./qbank
        - qbank check --format text --format gitlab=qbank-quality.json --format junit=qbank-junit.xml
      artifacts:
        when: always
        reports:
          codequality: qbank-quality.json
          junit: qbank-junit.xml

    """
}
