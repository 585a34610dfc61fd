var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{attribute:()=>import_chunk_VM3JEALM.n,cmsFormat:()=>import_chunk_VM3JEALM.k,contentType:()=>import_chunk_VM3JEALM.b,
digests:()=>import_chunk_VM3JEALM.e,integer:()=>import_chunk_VM3JEALM.i,issuerAndSerialNumber:()=>import_chunk_VM3JEALM.m,messageDigest:()=>import_chunk_VM3JEALM.c,
nothing:()=>import_chunk_VM3JEALM.j,readCertificates:()=>import_chunk_VM3JEALM.l,rsaEncryption:()=>import_chunk_VM3JEALM.f,sequence:()=>import_chunk_VM3JEALM.g,
setOf:()=>import_chunk_VM3JEALM.h,signedData:()=>import_chunk_VM3JEALM.a,signingTime:()=>import_chunk_VM3JEALM.d,time:()=>import_chunk_VM3JEALM.o});module.exports=
__toCommonJS(stdin_exports);var import_chunk_VM3JEALM=require("./chunk-VM3JEALM.cjs"),import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),
import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs");0&&(module.exports={attribute,cmsFormat,contentType,digests,integer,issuerAndSerialNumber,messageDigest,nothing,readCertificates,rsaEncryption,sequence,setOf,signedData,
signingTime,time});
