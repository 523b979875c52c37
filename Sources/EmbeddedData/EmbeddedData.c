#include "EmbeddedData.h"

static const unsigned char readme[] = {
#embed "../../schemas/README.md"
};

const qbank_embedded_file qbank_embedded_files[] = {
    {"README.md", readme, sizeof readme},
};
const size_t qbank_embedded_file_count = sizeof qbank_embedded_files / sizeof qbank_embedded_files[0];
