package org.acme;

import org.mapstruct.Mapper;

@Mapper
public interface AccountMapper {

  ItemView view(Account account);
}
