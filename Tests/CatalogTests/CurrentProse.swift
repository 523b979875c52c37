/// Paragraphs as a careful writer writes them in November 2026, one a line: every product by its name of that day, and
/// many ordinary words that are also names, or nearly.
let currentProse = """
  A retailer stores two years of sales in BigQuery and forecasts demand with BigQuery ML. The data never leaves the warehouse.
  Agent Platform Pipelines runs the nightly retraining job, and Agent Platform Model Registry keeps each version with its evaluation.
  The team deploys the model to an endpoint on Gemini Enterprise Agent Platform and watches it with Model Monitoring on Agent Platform.
  You use Dataflow to read events from Pub/Sub and write features to Bigtable, where the online service reads them in milliseconds.
  Managed Service for Apache Airflow starts the pipeline every morning. Its DAGs call Dataflow jobs and BigQuery queries.
  Your Spark jobs move to Managed Service for Apache Spark, because nobody wants to size clusters by hand.
  Analysts open the report in Data Studio; the definitions come from LookML models in Looker.
  Knowledge Catalog holds the lineage of each table and the quality scans that ran on it.
  The images lie in Cloud Storage, in a bucket with Autoclass. A lifecycle rule deletes them after 400 days.
  To cut the cost of training, you use Spot VMs with checkpoints every ten minutes in Cloud Storage.
  A Cloud TPU v5e slice trains the model in four hours; eight GPUs on Compute Engine need eleven.
  The notebook runs in Colab Enterprise. Later the code moves to a container that Agent Platform custom training runs.
  They compare runs with Experiments on Agent Platform, and look at the loss curves in TensorBoard.
  Agent Platform Vizier searches the learning rate and the depth of the trees in forty trials.
  A batch of records arrives at noon. Batch inference is cheaper than an endpoint that idles all night.
  The workflows of the claims team are older than its cloud; nobody draws them any more.
  A functions library written in Python is shared by three agents of the support team.
  The agents answer from a corpus in RAG Engine, which keeps its embeddings in Vector Search.
  Agent Runtime hosts the agent, Agent Platform Sessions keeps the conversation, and Agent Platform Memory Bank what was said last week.
  Built with the Agent Development Kit, the agent talks to others over the Agent2Agent protocol.
  Model Armor screens prompts before they reach Gemini, and answers before they reach a customer.
  A prompt is versioned in the repository; its examples are chosen by a small search over past tickets.
  Sensitive Data Protection masks names and account numbers before the text is used for tuning.
  The bank keeps its keys in Cloud KMS and gives the service account only the roles that it needs in IAM.
  VPC Service Controls keeps the data of the hospital inside a perimeter, and Private Service Connect brings the requests to it.
  An Application Load Balancer in front of Cloud Run spreads the traffic over two regions.
  GKE Autopilot runs the serving stack, with Triton for the ranking model and vLLM for the language model.
  Kubernetes restarts the pods, Istio encrypts what they say to each other, and Helm installs both.
  The pipeline is written with the Kubeflow Pipelines SDK, compiled to YAML and submitted by Cloud Build.
  Artifact Registry keeps the container images. A trigger in Cloud Build makes a new one at each merge.
  Cloud Scheduler calls a Cloud Run function each hour, which starts the export.
  Eventarc sends an event when a file arrives in the bucket, and Workflows takes it from there.
  A TensorFlow model is exported as a SavedModel; the PyTorch one as TorchScript.
  They quantize the network for LiteRT, so that it fits the phone's memory.
  Keras makes the prototype short. KerasTuner tries the number of layers.
  scikit-learn is enough for the baseline, XGBoost for the model that goes live.
  JAX and a TPU v6e slice halve the training time of the diffusion model.
  TensorFlow Data Validation finds that a column is missing in the serving data but not in the training data.
  TensorFlow Transform writes the vocabulary once, and the graph uses it in training and in serving.
  The What-If Tool shows how the score changes with the age of the applicant.
  Integrated gradients attribute the prediction to pixels; Sampled Shapley would need thousands of calls.
  Feature attributions are logged for each hundredth request and compared with those of the training data.
  The model card names the data, the limits and the owner of the model.
  AutoML on Agent Platform trains a first image classifier while the team still labels data.
  Tabular Workflows lets them keep the architecture and change the search.
  Document AI reads the invoices, Cloud Translation the letters, and Speech-to-Text the calls.
  Cloud Vision API finds logos in photographs. Video Intelligence API finds shots in films.
  Text-to-Speech reads the answer aloud in Korean and Japanese.
  Cloud Natural Language API labels the sentiment of each review; a Gemini model explains it.
  A call centre uses Dialogflow CX for simple questions and Agent Assist for people on the phone.
  Customer Experience Insights groups the calls by topic, overnight.
  AI Commerce Search ranks the products of the shop by what similar customers bought.
  Gemini Enterprise searches the documents of the company, with the rights of each employee.
  In Gemini Notebook the students ask questions about the papers that they uploaded.
  Firebase AI Logic calls the model from the app; Firebase App Hosting serves its pages.
  Firestore keeps the profiles, Memorystore the sessions, and Spanner the orders.
  AlloyDB for PostgreSQL computes embeddings where the rows are.
  Cloud SQL is the source; Datastream copies each change to BigQuery within seconds.
  Database Migration Service moved the last Oracle schema in March.
  Dataform compiles the SQL of the marts, runs it in order and tests each table.
  Lakehouse for Apache Iceberg lets BigQuery and Spark read one copy of the data. BigLake tables stay as they are.
  BigQuery sharing lists the data set for partners; they subscribe and query it in their own project.
  BigQuery Omni queries what still lies in another cloud.
  A slot reservation with autoscaling keeps the cost of the editions in bounds.
  They measure the cost of a query in slots, and the cost of storage in bytes.
  Cloud Logging keeps the requests, Cloud Monitoring the latency, Cloud Trace the path between services.
  An alert fires when the 99th percentile of latency is over 300 ms for five minutes.
  Error Reporting groups the crashes of the preprocessing container.
  Security Command Center shows that a bucket is public; Organization Policy forbids it from now on.
  Binary Authorization admits signed images alone.
  Secret Manager holds the token of the labelling service.
  Identity-Aware Proxy protects the annotation tool, so that no VPN is needed.
  Workload Identity Federation replaces the keys that the CI used to keep.
  Cloud Armor turns away the bots before they reach the API Gateway.
  Cloud CDN serves the thumbnails. Cloud DNS resolves the name of the shop.
  The office is connected by Cloud Interconnect, with Cloud VPN as a fallback.
  Terraform creates the project, the network and the service accounts; Infrastructure Manager runs it.
  Config Sync applies the manifests of forty clusters from one repository.
  Google Distributed Cloud brings the model to a factory that has no line to the internet.
  Filestore is mounted by the trainers. Parallelstore would be faster, and dearer.
  Hyperdisk ML loads the weights to a hundred nodes at once.
  Storage Transfer Service copies the archive at night, and Transfer Appliance brought its first petabyte.
  A managed instance group replaces a node that fails its health check.
  A committed use discount fits, since the service runs all year.
  Reserved capacity comes from Dynamic Workload Scheduler: the job waits until all chips are free.
  Provisioned Throughput guards the assistant against a crowd on Monday mornings.
  Context caching makes the long manual cheap that every request begins with.
  Grounding with Google Search gives the answer a source that a reader can check.
  Supervised fine-tuning needs five hundred good pairs, not fifty thousand poor ones.
  The judge model compares two answers; people check a tenth of its verdicts.
  Gemma runs on the laptop of the field engineer; Gemini answers where there is a network.
  An open model from Model Garden is deployed with one click, and stopped on Friday evening.
  Hyperparameter tuning stops a trial early when its curve lies under the median.
  Neural Architecture Search is too much for a team of two.
  Reduction Server shortens the exchange of gradients between nodes of GPUs.
  Prebuilt containers have the right driver; a custom container has the odd library.
  Ray on Agent Platform scales the Python code of the researchers without a rewrite.
  Deep Learning VM Images come with the drivers and with Jupyter.
  MLflow stays for the tests at home. In production the registry of the platform counts.
  The data of the second region lies in the second bucket, for reasons of law.
  A data studio is a room with good light where photographs of products are made.
  The search team and the agent search for the same thing: a page that answers.
  A service directory on paper was lost in the move; the new one is a table.
  Cloud storage is cheap, and cloud functions are small programs: so says the brochure of a rival.
  An AI platform team of five supports sixty data scientists.
  The model registry of the old system was a folder with dates in its names.
  Feature store or not, the features must be the same in training and in serving.
  Data lineage is more than a drawing: it says what to recompute after a correction.
  They speak of a data catalog, and mean a spreadsheet that Maria keeps.
  The pricing calculator of the insurer takes forty inputs.
  A vertex of the graph is a customer, an edge a payment.
  Spark of genius or not, the job finished in time. The beam of the lamp fell on the keyboard.
  The helm of the project went to Ray, who had kept its keys for years.
  Looker-on or helper: everyone had a role in the migration.
  An archive of letters, an archive of images, and a batch of forms wait to be read.
  Enterprise search was a product category long before language models.
  Explainable AI is a field of research with many methods.
  Managed notebooks of the department are backed up at night.
  The cluster director of the laboratory signs the requests for machines.
  Model monitoring without an owner is noise.
  A memory bank of a radio has forty places for stations.
  Two containers share a node; a third one has its own.
  Private endpoints cost more than public ones. Safety filters are on by default.
  Query insights came from reading the plan, not from a tool.
  Workflow builders and workflow engines are compared on page nine.
  Our resource manager, Ms Kim, approves each order; our risk manager signs it.
  The policy controller of the airport is a person. So is the audit manager.
  Packet mirroring, flow logs and a quiet evening solved the case.
  A load balancer in each zone is enough for the pilot.
  Run `gcloud dataproc clusters list` and `bq query`, then read `Vertex AI` in the old output.
  The API is still aiplatform.googleapis.com, its role roles/aiplatform.user, and the package google-cloud-aiplatform.
  See https://cloud.google.com/vertex-ai/docs and https://cloud.google.com/composer/docs for the old pages.
  The column `vertex_ai_endpoint` was renamed; `dataproc_job_id` stays.
  [Agent Platform](https://docs.cloud.google.com/vertex-ai/docs) has the guide, **BigQuery** the data, and _Cloud Storage_ the images.
  Use the DLP API for text in requests, and DLP rules in Google Workspace for mail.
  Data loss prevention (DLP) is a duty, not a product.
  Old scripts print the former name of the platform: that is what `Vertex AI API` shows.
  Enable the Cloud Composer API and the Cloud Dataproc API: their titles have kept the former names.
  On AWS the team used Amazon Elastic Container Registry; Azure Data Studio opened the tables.
  AWS Glue Data Catalog lists the files that stayed behind.
  MongoDB and PostgreSQL stay with the vendor; Kafka moves to Managed Service for Apache Kafka.
  Apache Beam pipelines are written once and run on Dataflow, or on a laptop for a test.
  Apache Hadoop jobs from 2016 were rewritten in SQL.
  Pearson VUE gives the exam; Credly shows the badge; Google Skills has the labs.
  On Kaggle the data set has a licence that forbids a sale.
  OpenTelemetry carries the trace through the agents, and Google Cloud Observability shows it.
  Gemini Code Assist proposed the test that found the defect.
  Gemini Cloud Assist explained the error in the plan; a person changed it.
  An MCP server gives the agent read access to the tables, and to nothing else.
  Agent Gateway and Agent Identity decide which tool an agent may call.
  Claude Code wrote the migration script, and two engineers read it.
  Cloud Run jobs convert the videos one by one; Transcoder API would do it in parallel.
  A Pub/Sub topic with a schema turns away what the pipeline could not read.
  Cloud Tasks spreads the calls to the partner over the hour.
  Apigee keeps the quotas of partners; API Gateway serves the small functions.
  Backup and DR Service restores the database of the hospital in an hour.
  Google Cloud VMware Engine hosts what nobody can rewrite.
  The Pricing Calculator says 4,200 dollars a month, the invoice said 3,900.
  Access Transparency logs tell what support staff saw. Access Approval asks first.
  In Korea the data stays in Seoul; in Japan it stays in Osaka.
  고객 이탈을 예측하기 위해 BigQuery ML로 모델을 학습하고 결과를 Cloud Storage에 저장합니다.
  Agent Platform Pipelines를 사용하여 매일 재학습하고 Agent Platform Model Registry에 버전을 등록합니다.
  Dataflow가 Pub/Sub에서 이벤트를 읽고 Bigtable에 특징을 기록합니다.
  Managed Service for Apache Airflow에서 DAG를 실행하면 BigQuery와 Dataflow 작업이 시작됩니다.
  팀은 Cloud Run에 모델을 배포하고 Cloud Monitoring으로 지연 시간을 확인합니다.
  Gemini를 사용하는 상담 에이전트는 RAG Engine에서 문서를 찾습니다.
  GKE에서 실행 중인 서비스는 GPU를 나누어 쓰므로 비용이 줄어듭니다.
  Data Studio로 대시보드를 만들고 Looker에서 지표를 정의합니다.
  Knowledge Catalog는 테이블의 계보를 보여 주고, Dataform은 테이블을 만듭니다.
  민감한 정보는 Sensitive Data Protection으로 가린 뒤에 학습에 사용합니다.
  TensorFlow와 PyTorch 중에서 팀이 이미 아는 것을 선택합니다.
  Spot VM을 사용하면 학습 비용이 절반 이하로 줄어듭니다.
  Vector Search에 임베딩을 저장하고 가장 가까운 상품 50개를 찾습니다.
  Colab Enterprise에서 실험한 코드를 Agent Platform custom training으로 옮깁니다.
  VPC Service Controls로 데이터가 경계 밖으로 나가지 않게 합니다.
  Firestore에 있는 프로필과 Spanner에 있는 주문을 함께 읽습니다.
  모델은 Cloud TPU에서 네 시간 동안 학습됩니다.
  배치 예측은 밤에 실행하고 온라인 예측은 낮에만 켜 둡니다.
  IAM 역할은 필요한 것만 주고 키는 Cloud KMS에 보관합니다.
  오래된 문서의 주소는 https://cloud.google.com/vertex-ai 이지만 내용은 새 이름을 씁니다.
  売上データはBigQueryにあり、BigQuery MLで需要を予測します。
  Agent Platform Pipelinesで毎晩モデルを再学習し、結果をCloud Storageに保存します。
  イベントはPub/Subで受け取り、Dataflowで集計してBigtableに書き込みます。
  Managed Service for Apache AirflowのDAGから、Managed Service for Apache Sparkのジョブを起動します。
  推論はCloud Runで行い、レイテンシはCloud Monitoringで監視します。
  GCSのファイルが更新されると、EventarcがWorkflowsを起動します。
  レポートはData Studioで作り、指標はLookerで定義します。
  画像の分類にはAutoMLを使い、あとで独自のモデルに置き換えます。
  「Vector Search」に埋め込みを保存し、近い商品を探します。
  GeminiのプロンプトはModel Armorで確認してから送信します。
  GKE上のTritonで、二つのモデルを一つのGPUに載せます。
  個人情報はSensitive Data Protectionでマスクします。
  学習にはCloud TPU、前処理にはDataflow、保存にはSpannerを使います。
  実験の記録はExperiments on Agent Platformに残します。
  KubernetesのマニフェストはConfig Syncで配布します。
  Firebase AI Logicを使えば、アプリから直接モデルを呼び出せます。
  TensorFlow Transformで語彙を作り、学習と推論で同じものを使います。
  Colab Enterpriseのノートブックを、カスタムコンテナに移します。
  Apache BeamのパイプラインはDataflowで実行します。
  `gcloud composer environments list`の出力には古い名前が残っています。
  """
