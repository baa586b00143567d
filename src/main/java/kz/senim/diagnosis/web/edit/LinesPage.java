package kz.senim.diagnosis.web.edit;

import kz.senim.diagnosis.domain.DiagnosisDesk.Opened;
import kz.senim.kernel.id.ConflictId;
import kz.senim.shell.form.MergingEditor;

/**
 * One page of lines.
 */
interface LinesPage<F extends Record & LinesForm> extends MergingEditor.Page<ConflictId, Opened, F> {

}
