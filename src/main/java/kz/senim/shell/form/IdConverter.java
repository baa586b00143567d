package kz.senim.shell.form;

import java.util.Set;

import kz.senim.kernel.id.Uuids;
import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.core.convert.support.DefaultConversionService;

/**
 * Reads the ids of an address or a form. One that is left empty, as in
 * {@code ?client=…&contact=}, is none.
 */
public final class IdConverter implements ConditionalGenericConverter {

	@Override
	public boolean matches(TypeDescriptor source, TypeDescriptor target) {
		return source.getType() == String.class && target.getType().getPackage() == Uuids.class.getPackage();
	}

	@Override
	public @Nullable Set<ConvertiblePair> getConvertibleTypes() {
		return null;
	}

	@Override
	public @Nullable Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
		boolean given = source != null && !source.toString().isBlank();
		return given ? DefaultConversionService.getSharedInstance().convert(source, targetType.getType()) : null;
	}

}
