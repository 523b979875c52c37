// Every JSON file of schemas/, as the bytes it has on disk. To add one: embed it here and list it in the table below, both
// sorted by path. A test fails while a file is missing or differs from the disk.
#include "CEmbeddedData.h"

// #embed is C23; compilers know it in older modes too, and say so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char catalogs_google_cloud[] = {
#embed "../../schemas/catalogs/google-cloud.json"
};
static const unsigned char configuration_schema[] = {
#embed "../../schemas/configuration.schema.json"
};
static const unsigned char exam_guide_schema[] = {
#embed "../../schemas/exam-guide.schema.json"
};
static const unsigned char guides_google_ace[] = {
#embed "../../schemas/guides/google-ace.json"
};
static const unsigned char guides_google_adp[] = {
#embed "../../schemas/guides/google-adp.json"
};
static const unsigned char guides_google_agwa[] = {
#embed "../../schemas/guides/google-agwa.json"
};
static const unsigned char guides_google_cdl[] = {
#embed "../../schemas/guides/google-cdl.json"
};
static const unsigned char guides_google_gal[] = {
#embed "../../schemas/guides/google-gal.json"
};
static const unsigned char guides_google_paa[] = {
#embed "../../schemas/guides/google-paa.json"
};
static const unsigned char guides_google_pca[] = {
#embed "../../schemas/guides/google-pca.json"
};
static const unsigned char guides_google_pcd[] = {
#embed "../../schemas/guides/google-pcd.json"
};
static const unsigned char guides_google_pcde[] = {
#embed "../../schemas/guides/google-pcde.json"
};
static const unsigned char guides_google_pcdoe[] = {
#embed "../../schemas/guides/google-pcdoe.json"
};
static const unsigned char guides_google_pcne[] = {
#embed "../../schemas/guides/google-pcne.json"
};
static const unsigned char guides_google_pcse[] = {
#embed "../../schemas/guides/google-pcse.json"
};
static const unsigned char guides_google_pde[] = {
#embed "../../schemas/guides/google-pde.json"
};
static const unsigned char guides_google_pmle[] = {
#embed "../../schemas/guides/google-pmle.json"
};
static const unsigned char guides_google_psoe[] = {
#embed "../../schemas/guides/google-psoe.json"
};
static const unsigned char metaschemas_2019_09_meta_applicator[] = {
#embed "../../schemas/metaschemas/2019-09/meta/applicator.json"
};
static const unsigned char metaschemas_2019_09_meta_content[] = {
#embed "../../schemas/metaschemas/2019-09/meta/content.json"
};
static const unsigned char metaschemas_2019_09_meta_core[] = {
#embed "../../schemas/metaschemas/2019-09/meta/core.json"
};
static const unsigned char metaschemas_2019_09_meta_format[] = {
#embed "../../schemas/metaschemas/2019-09/meta/format.json"
};
static const unsigned char metaschemas_2019_09_meta_meta_data[] = {
#embed "../../schemas/metaschemas/2019-09/meta/meta-data.json"
};
static const unsigned char metaschemas_2019_09_meta_validation[] = {
#embed "../../schemas/metaschemas/2019-09/meta/validation.json"
};
static const unsigned char metaschemas_2019_09_schema[] = {
#embed "../../schemas/metaschemas/2019-09/schema.json"
};
static const unsigned char metaschemas_2020_12_meta_applicator[] = {
#embed "../../schemas/metaschemas/2020-12/meta/applicator.json"
};
static const unsigned char metaschemas_2020_12_meta_content[] = {
#embed "../../schemas/metaschemas/2020-12/meta/content.json"
};
static const unsigned char metaschemas_2020_12_meta_core[] = {
#embed "../../schemas/metaschemas/2020-12/meta/core.json"
};
static const unsigned char metaschemas_2020_12_meta_format_annotation[] = {
#embed "../../schemas/metaschemas/2020-12/meta/format-annotation.json"
};
static const unsigned char metaschemas_2020_12_meta_format_assertion[] = {
#embed "../../schemas/metaschemas/2020-12/meta/format-assertion.json"
};
static const unsigned char metaschemas_2020_12_meta_meta_data[] = {
#embed "../../schemas/metaschemas/2020-12/meta/meta-data.json"
};
static const unsigned char metaschemas_2020_12_meta_unevaluated[] = {
#embed "../../schemas/metaschemas/2020-12/meta/unevaluated.json"
};
static const unsigned char metaschemas_2020_12_meta_validation[] = {
#embed "../../schemas/metaschemas/2020-12/meta/validation.json"
};
static const unsigned char metaschemas_2020_12_schema[] = {
#embed "../../schemas/metaschemas/2020-12/schema.json"
};
static const unsigned char metaschemas_draft_03_schema[] = {
#embed "../../schemas/metaschemas/draft-03/schema.json"
};
static const unsigned char metaschemas_draft_04_schema[] = {
#embed "../../schemas/metaschemas/draft-04/schema.json"
};
static const unsigned char metaschemas_draft_06_schema[] = {
#embed "../../schemas/metaschemas/draft-06/schema.json"
};
static const unsigned char metaschemas_draft_07_schema[] = {
#embed "../../schemas/metaschemas/draft-07/schema.json"
};
static const unsigned char metaschemas_v1_schema[] = {
#embed "../../schemas/metaschemas/v1/schema.json"
};
static const unsigned char product_catalog_schema[] = {
#embed "../../schemas/product-catalog.schema.json"
};
static const unsigned char question_bank_schema[] = {
#embed "../../schemas/question-bank.schema.json"
};

static const qbank_embedded_file files[] = {
    {"catalogs/google-cloud.json", catalogs_google_cloud, sizeof catalogs_google_cloud},
    {"configuration.schema.json", configuration_schema, sizeof configuration_schema},
    {"exam-guide.schema.json", exam_guide_schema, sizeof exam_guide_schema},
    {"guides/google-ace.json", guides_google_ace, sizeof guides_google_ace},
    {"guides/google-adp.json", guides_google_adp, sizeof guides_google_adp},
    {"guides/google-agwa.json", guides_google_agwa, sizeof guides_google_agwa},
    {"guides/google-cdl.json", guides_google_cdl, sizeof guides_google_cdl},
    {"guides/google-gal.json", guides_google_gal, sizeof guides_google_gal},
    {"guides/google-paa.json", guides_google_paa, sizeof guides_google_paa},
    {"guides/google-pca.json", guides_google_pca, sizeof guides_google_pca},
    {"guides/google-pcd.json", guides_google_pcd, sizeof guides_google_pcd},
    {"guides/google-pcde.json", guides_google_pcde, sizeof guides_google_pcde},
    {"guides/google-pcdoe.json", guides_google_pcdoe, sizeof guides_google_pcdoe},
    {"guides/google-pcne.json", guides_google_pcne, sizeof guides_google_pcne},
    {"guides/google-pcse.json", guides_google_pcse, sizeof guides_google_pcse},
    {"guides/google-pde.json", guides_google_pde, sizeof guides_google_pde},
    {"guides/google-pmle.json", guides_google_pmle, sizeof guides_google_pmle},
    {"guides/google-psoe.json", guides_google_psoe, sizeof guides_google_psoe},
    {"metaschemas/2019-09/meta/applicator.json", metaschemas_2019_09_meta_applicator, sizeof metaschemas_2019_09_meta_applicator},
    {"metaschemas/2019-09/meta/content.json", metaschemas_2019_09_meta_content, sizeof metaschemas_2019_09_meta_content},
    {"metaschemas/2019-09/meta/core.json", metaschemas_2019_09_meta_core, sizeof metaschemas_2019_09_meta_core},
    {"metaschemas/2019-09/meta/format.json", metaschemas_2019_09_meta_format, sizeof metaschemas_2019_09_meta_format},
    {"metaschemas/2019-09/meta/meta-data.json", metaschemas_2019_09_meta_meta_data, sizeof metaschemas_2019_09_meta_meta_data},
    {"metaschemas/2019-09/meta/validation.json", metaschemas_2019_09_meta_validation, sizeof metaschemas_2019_09_meta_validation},
    {"metaschemas/2019-09/schema.json", metaschemas_2019_09_schema, sizeof metaschemas_2019_09_schema},
    {"metaschemas/2020-12/meta/applicator.json", metaschemas_2020_12_meta_applicator, sizeof metaschemas_2020_12_meta_applicator},
    {"metaschemas/2020-12/meta/content.json", metaschemas_2020_12_meta_content, sizeof metaschemas_2020_12_meta_content},
    {"metaschemas/2020-12/meta/core.json", metaschemas_2020_12_meta_core, sizeof metaschemas_2020_12_meta_core},
    {"metaschemas/2020-12/meta/format-annotation.json", metaschemas_2020_12_meta_format_annotation, sizeof metaschemas_2020_12_meta_format_annotation},
    {"metaschemas/2020-12/meta/format-assertion.json", metaschemas_2020_12_meta_format_assertion, sizeof metaschemas_2020_12_meta_format_assertion},
    {"metaschemas/2020-12/meta/meta-data.json", metaschemas_2020_12_meta_meta_data, sizeof metaschemas_2020_12_meta_meta_data},
    {"metaschemas/2020-12/meta/unevaluated.json", metaschemas_2020_12_meta_unevaluated, sizeof metaschemas_2020_12_meta_unevaluated},
    {"metaschemas/2020-12/meta/validation.json", metaschemas_2020_12_meta_validation, sizeof metaschemas_2020_12_meta_validation},
    {"metaschemas/2020-12/schema.json", metaschemas_2020_12_schema, sizeof metaschemas_2020_12_schema},
    {"metaschemas/draft-03/schema.json", metaschemas_draft_03_schema, sizeof metaschemas_draft_03_schema},
    {"metaschemas/draft-04/schema.json", metaschemas_draft_04_schema, sizeof metaschemas_draft_04_schema},
    {"metaschemas/draft-06/schema.json", metaschemas_draft_06_schema, sizeof metaschemas_draft_06_schema},
    {"metaschemas/draft-07/schema.json", metaschemas_draft_07_schema, sizeof metaschemas_draft_07_schema},
    {"metaschemas/v1/schema.json", metaschemas_v1_schema, sizeof metaschemas_v1_schema},
    {"product-catalog.schema.json", product_catalog_schema, sizeof product_catalog_schema},
    {"question-bank.schema.json", question_bank_schema, sizeof question_bank_schema},
};

const qbank_embedded_file *qbank_embedded_file_table(void) { return files; }

size_t qbank_embedded_file_count(void) { return sizeof files / sizeof files[0]; }
