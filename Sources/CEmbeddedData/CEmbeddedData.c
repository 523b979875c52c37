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
    {"product-catalog.schema.json", product_catalog_schema, sizeof product_catalog_schema},
    {"question-bank.schema.json", question_bank_schema, sizeof question_bank_schema},
};

const qbank_embedded_file *qbank_embedded_file_table(void) { return files; }

size_t qbank_embedded_file_count(void) { return sizeof files / sizeof files[0]; }
