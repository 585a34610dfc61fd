var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>a,b:()=>p,c:()=>l,d:()=>f,e:()=>c,f:()=>s});module.exports=__toCommonJS(stdin_exports);var import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
a={SIGNPATH_INCLUDE_DUMMY_X509CERTIFICATE_FOR_GPG_KEYS:"true"};function p(n){return e([`scdaemon-program ${t(n,"The path of gnupg-pkcs11-scd")}`,"allow-loopback\
-pinentry","disable-check-own-socket"])}function l({library:n,log:r}){return e(["providers signpath",`provider-signpath-library ${t(n,"The path of the PKCS #11 \
library")}`,"verbose",`log-file ${t(r,"The path of the log")}`])}function f({digest:n,pin:r,startsAgent:i}){return e([...i?[]:["no-autostart"],"no-greeting","pi\
nentry-mode loopback",`passphrase ${r}`,`digest-algo ${n.toUpperCase()}`,`cert-digest-algo ${n.toUpperCase()}`,"trust-model always"])}function c(n){return n.replace(
/[\p{Cc}\p{Cf}<>()]/gu," ").replace(/\s+/g," ").trim().slice(0,100)}function s(n){return/^[A-Za-z0-9_./:+=@,~-]+$/.test(n)}function t(n,r){if(s(n))return n;throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`${r} can't stand in GnuPG's configuration: ${JSON.stringify(n)}.`,{hint:"Use a path of letters, digits and . _ - only."})}function e(n){return`${n.
join(`
`)}
`}0&&(module.exports={a,b,c,d,e,f});
